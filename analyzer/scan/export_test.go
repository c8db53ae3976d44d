package scan

// MaxDepth is what nesting is refused beyond.
const MaxDepth = maxDepth
