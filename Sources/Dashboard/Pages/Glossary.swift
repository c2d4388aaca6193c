/// The words that the screen uses, in the order in which a class meets them.
enum Glossary {
    /// A word and what it means.
    struct Entry: Sendable {
        var word: String
        var meaning: String
    }

    /// All words.
    static let entries: [Entry] = [
        Entry(word: "parameter", meaning: "a number that the model learns: a weight or a bias"),
        Entry(word: "loss", meaning: "how wrong the model is; learning makes it small"),
        Entry(word: "gradient", meaning: "how the loss changes with a parameter"),
        Entry(word: "step", meaning: "each parameter moves a little against its gradient"),
        Entry(word: "learning rate", meaning: "how far a step goes for a gradient of one"),
        Entry(word: "batch", meaning: "the rows that one step looks at"),
        Entry(word: "epoch", meaning: "a pass over all rows"),
        Entry(word: "optimizer", meaning: "the rule that makes a step of gradients"),
        Entry(word: "schedule", meaning: "how the learning rate changes with the epochs"),
        Entry(word: "train, valid", meaning: "rows that are learnt from, and rows held out to check"),
        Entry(word: "overfitting", meaning: "train goes on falling while valid rises"),
        Entry(word: "accuracy", meaning: "the share of rows that are read rightly"),
        Entry(word: "activation", meaning: "the bend between two layers; without it all is a line"),
        Entry(word: "dead unit", meaning: "a hidden unit that is zero for every row"),
        Entry(word: "|w| |g| Δw/w", meaning: "mean size of weights, of gradients, of a step to weights"),
        Entry(word: "diverged", meaning: "the loss is no number any more: the rate was too large"),
        Entry(word: "seed", meaning: "where the random numbers begin; the same seed, the same run"),
        Entry(word: "ghost", meaning: "the curve of the run before, to compare with"),
        Entry(word: "printed figure", meaning: "a number on the lecture's page; this run should meet it"),
    ]
}
