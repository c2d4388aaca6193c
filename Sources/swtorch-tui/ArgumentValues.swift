public import ArgumentParser
public import Console
public import Dashboard
public import TerminalUI

// Names that the command line reads by their raw values.
extension GlyphSet: ExpressibleByArgument {}
extension ColorDepth: ExpressibleByArgument {}
extension ThemeName: ExpressibleByArgument {}
extension RunFormat: ExpressibleByArgument {}
