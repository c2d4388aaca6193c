internal import Foundation

/// Runs the programs that are named, or all of them: `swtorch-examples [NAME …]`.
@main
enum Main {
    static func main() {
        do {
            for example in try Example.named(Array(CommandLine.arguments.dropFirst())) {
                var page = ""
                example.run(&page)
                print("== \(example.title) ==\n\n\(page)")
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(64)
        }
    }
}
