import Testing

@testable import TerminalUI

struct LineChartShapeTests {
    @Test func pointsAreBlocksAndMissesThreads() {
        #expect(
            drawn(ChartSamples.fit, 38, 13) == """
                 0.9┤         ⠛ train  ⠃ valid  ⠅ miss
                    │
                 0.8┤                              ⣤⣤
                    │                        ⣤⣤⠘⠛ ⠛⠂⠐
                 0.7┤                   ⣤⢠⠛ ⠛⡁⢈⢈⢈ ⡁⡁⢈
                    │⠉⠉⠉⠑⠒⠒⠒⠒⠒⠒⠤⠤⠤⣤⢠⠛⢄⠛⠛⣀⣀⣀⣀⠄⠄⠠⠠⠠ ⠄⠄⠠
                 0.6┤⠂⠂⠐⠐ ⠂⠂⠂⢠⣤ ⠛⠛          ⠉⠉⠉⠉⠉⠉⠑⠒⠒⠒
                    │⡁⡁⢠⣤ ⠛⠛⠛
                 0.5┤⠛⠛
                    │
                 0.4┤
                    └┴─────┴──────┴─────┴──────┴─────┴
                    0.0   0.2    0.4   0.6    0.8  1.0
                """)
    }

    @Test func pointsAreSquaresInHalfBlocks() {
        #expect(
            drawn(ChartSamples.fit, 38, 13, .block) == """
                 0.9┤         ■ train  □ valid  │ miss
                    │
                 0.8┤                            ■ ■■
                    │                        ■■□■│ ││
                 0.7┤▄▄▄▄▄▄            ■■□■ ■│││││ ││
                    ││││ ││▀▀▀▀▀▀▀■□■▄■▄▄▄▄▄▄▄▄▄││ ││
                 0.6┤│││ │││■□■ ■■             │▀▀▀▀▀▀
                    │││□ ■■■
                 0.5┤■■
                    │
                 0.4┤
                    └┴─────┴──────┴─────┴──────┴─────┴
                    0.0   0.2    0.4   0.6    0.8  1.0
                """)
    }

    @Test func pointsAreSignsInASCII() {
        #expect(
            drawn(ChartSamples.fit, 38, 13, .ascii) == """
                 0.9+         # train  % valid  | miss
                    |
                 0.8+                              ##
                    |                         #%## ||
                 0.7+                   #%# ##|||| ||
                    |**************%# ##||| |||||| ||
                 0.6+||| ||||%# ###  *****************
                    |||| ####
                 0.5+##%
                    |
                 0.4+
                    ++-----+------+-----+------+-----+
                    0.0   0.2    0.4   0.6    0.8  1.0
                """)
    }

    @Test func markersLieOnTheCurve() {
        #expect(
            drawn(ChartSamples.figures, 38, 13) == """
                1.25┤                ⠒⠒ train   0.0915
                    │                □■ printed 3 of 7
                1.00┤⠱⡄
                    │ ⠙⣆
                0.75┤  ⠘⢦
                    │   ⠈■
                0.50┤     ⠳⡀
                    │      ⠹⡄
                0.25┤       ⠘⢆
                    │        ⠈■
                0.00┤          ⠉⠉⠉⠉■   □    □    □   □
                    └┴────────┴────────┴─────────┴────
                     0       100      200       300
                """)
        #expect(
            drawn(ChartSamples.figures, 38, 13, .ascii) == """
                1.25+                ** train   0.0915
                    |                %# printed 3 of 7
                1.00+**
                    | **
                0.75+  **
                    |   **#
                0.50+     **
                    |      **
                0.25+       **
                    |        *#
                0.00+         *****#   %    %   %    %
                    ++--------+--------+--------+-----
                     0       100      200      300
                """)
    }

    @Test func aLineThatLeavesThePlotIsMarked() {
        #expect(
            drawn(ChartSamples.diverged, 38, 13) == """
                    │⢆                  ↑ inf at 640
                 1e5┤⠸⡀             last good
                    │ ⢇             380.12 at step 600
                    │ ⢸                 ⢸
                 1e4┤  ⡇                ⢸
                    │  ⢱                ⢸
                    │   ⠣⡀              ⢸
                 1e3┤    ⠱⡀             ⢸
                    │     ⠈⠑⠢⠤⠤⠤⣀⣀⣀⣀⣀⣀⣀⣀⣸
                    │                   ⠐
                 1e2┤                   ⢈
                    └┴───────┴───────┴──▲─!──┴───────┴
                     0      250     500     750   1000
                """)
        #expect(
            drawn(ChartSamples.diverged, 38, 13, .ascii) == """
                    |*                  ^ inf at 640
                 1e5+ *             last good
                    | *             380.12 at step 600
                    | *                 *
                 1e4+  *                *
                    |   *               *
                    |   *               *
                 1e3+    **             *
                    |      **********   *
                    |               *****
                 1e2+                   :
                    ++-------+-------+--^!---+-------+
                     0      250     500     750   1000
                """)
    }
}
