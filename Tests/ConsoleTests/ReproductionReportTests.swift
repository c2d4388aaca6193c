import Console
import Experiments
import Foundation
import Testing

struct ReproductionReportTests {
    private func figure(_ printed: String, _ value: Double?, unreachable: String? = nil) -> ReproducedFigure {
        ReproducedFigure(
            experiment: "lines", name: "loss, epoch 1", printed: PrintedNumber(printed, tolerance: 0.02), value: value,
            unreachable: unreachable)
    }

    private func experiment(_ figures: [ReproducedFigure], references: [ReproducedFigure] = []) -> ReproducedExperiment
    {
        ReproducedExperiment(
            name: "lines", title: "Two lines", figures: figures, references: references,
            referenceSource: "another program", seconds: 1.25)
    }

    @Test func `the table has a row for each figure`() {
        var report = ReproductionReport()
        let table = report.add(
            experiment(
                [figure("0.5000", 0.500_01), figure("0.5000", nil, unreachable: "no files")],
                references: [figure("0.25", 0.26)]))
        #expect(
            table == """
                lines: Two lines, 1.2 s
                  figure         printed  this run  digits  verdict
                  loss, epoch 1   0.5000   0.50001  4 of 4  equal
                  loss, epoch 1   0.5000         -       -  unreachable: no files
                  figure         another program  this run  digits  verdict
                  loss, epoch 1             0.25      0.26  1 of 2  within

                """)
        #expect(!report.hasFailed)
    }

    @Test func `totals count the verdicts and name what is outside`() {
        var report = ReproductionReport()
        _ = report.add(experiment([figure("0.5000", 0.5), figure("0.5000", 0.51), figure("0.5000", 0.6)]))
        #expect(report.hasFailed)
        #expect(
            report.summary(seconds: 3) == """
                3 printed figures: 1 equal to the last digit, 1 within tolerance, 1 outside, 0 unreachable; 3.0 s
                outside: lines, loss, epoch 1
                """)
    }

    @Test func `JSON has the members of the contract`() throws {
        var report = ReproductionReport()
        _ = report.add(experiment([figure("0.5000", 0.51), figure("1", nil, unreachable: "no files")]))
        #expect(
            report.json(seconds: 0.5)
                == #"{"figures":[{"preset":"lines","figure":"loss, epoch 1","printed":"0.5000","value":0.51,"tolerance":0.02,"#
                + #""digits":1,"verdict":"within","reason":null},{"preset":"lines","figure":"loss, epoch 1","printed":"1","#
                + #""value":null,"tolerance":0.02,"digits":0,"verdict":"unreachable","reason":"no files"}],"references":[],"seconds":0.5}"#
        )
    }

    @Test func `the bar counts experiments and the share of the running one`() {
        let place = ReproductionProgress(experiment: "circles", done: 1, total: 4, share: 1)
        #expect(ProgressBar.line(for: place, width: 4) == "[##--] 2/4 circles")
    }
}
