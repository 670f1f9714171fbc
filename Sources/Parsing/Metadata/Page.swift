/// A parsed page and what is known of it from outside.
package struct Page {
  package let tree: HTMLTree
  package let options: ReadingOptions
  package let head: PageHead
  package let chrome: Chrome

  package init(tree: HTMLTree, options: ReadingOptions) {
    self.tree = tree
    self.options = options
    head = PageHead(of: tree, options: options)
    chrome = Chrome(tree)
  }
}
