import Testing

/// The program as it is used, one test after the other: processes that are started at the same time inherit each other's
/// descriptors, and two cores are soon busy.
@Suite(.serialized) enum ProgramTests {}
