import Testing

/// The articles beside the library's sources.
struct ArticleTests {
    @Test("every piece of Swift in an article stands in a program that is compiled and tested")
    func code() throws {
        let programs = try Checkout.texts(below: "Sources/swtorch-examples", suffix: ".swift").map(\.text)
        let articles = try Checkout.texts(below: "Sources/SwTorch/SwTorch.docc", suffix: ".md")
        let blocks = articles.flatMap { article in CodeBlock.all(in: article.text).map { (article.name, $0) } }
        #expect(blocks.count > 5)
        for (name, block) in blocks {
            #expect(programs.contains { $0.contains(block) }, "\(name):\n\(block)")
        }
    }
}
