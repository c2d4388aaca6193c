/// A view's place among the elements of its base.
struct Window {
    let base: Layout
    let view: Layout
}
