/// The candidate that a mistyped word most likely meant, or nothing where none is close.
///
/// Close is an edit distance of at most a third of the word's length, one at least; of several the first. Without that
/// bound the nearest of all candidates is given.
func nearestMatch(to word: String, among candidates: [String], isBounded: Bool = true) -> String? {
    // Nobody mistypes a name of more characters, and a hostile file must not cost quadratic time.
    guard !word.isEmpty, word.count <= 100 else { return nil }
    let limit = isBounded ? max(1, word.count / 3) : .max
    let lowered = word.lowercased()
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let distance = editDistance(lowered, candidate.lowercased())
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

/// The least number of characters to insert, delete, replace or swap with their neighbour that turns one word into another.
///
/// This is the restricted Damerau-Levenshtein distance (optimal string alignment).
func editDistance(_ first: String, _ second: String) -> Int {
    let a = Array(first)
    let b = Array(second)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
        var current = [i]
        for j in 1...b.count {
            let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var least = min(previous[j] + 1, current[j - 1] + 1, replaced)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                least = min(least, beforePrevious[j - 2] + 1)
            }
            current.append(least)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[b.count]
}
