//! Text from a tree of elements, laid out as libvirt lays it out.
//!
//! Two spaces of indent, attributes in single quotes, `<a/>` for an empty element. Where text stands next
//! to elements, white space counts and nothing is added.

use super::{Element, Node, is_allowed};
use std::fmt::{self, Display, Write};

impl Element {
    /// Writes the element and all it contains, ending with a newline.
    pub fn to_xml(&self) -> String {
        let mut xml = String::new();
        // Writing to a string can't fail.
        let _ = write_element(&mut xml, self, Some(0));
        xml
    }
}

impl Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.to_xml().trim_end())
    }
}

/// Writes an element on lines of its own, `indent` deep, or without layout where that is `None`.
fn write_element(xml: &mut String, element: &Element, indent: Option<usize>) -> fmt::Result {
    start_line(xml, indent);
    write!(xml, "<{}", element.name)?;
    for attribute in &element.attributes {
        write!(xml, " {}='{}'", attribute.name, Escaped { text: &attribute.value, in_attribute: true })?;
    }
    if element.children.is_empty() {
        xml.push_str("/>");
    } else {
        let within = indent.filter(|_| !element.has_text()).map(|indent| indent + 1);
        xml.push('>');
        end_line(xml, within);
        for node in &element.children {
            write_node(xml, node, within)?;
        }
        start_line(xml, within.map(|indent| indent - 1));
        write!(xml, "</{}>", element.name)?;
    }
    end_line(xml, indent);
    Ok(())
}

fn write_node(xml: &mut String, node: &Node, indent: Option<usize>) -> fmt::Result {
    let (open, content, close) = match node {
        Node::Element(element) => return write_element(xml, element, indent),
        Node::Text(text) => return write!(xml, "{}", Escaped { text, in_attribute: false }),
        Node::CData(text) => return write!(xml, "<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>")),
        Node::Comment(comment) => ("<!--", comment, "-->"),
        Node::Instruction(instruction) => ("<?", instruction, "?>"),
    };
    start_line(xml, indent);
    write!(xml, "{open}{content}{close}")?;
    end_line(xml, indent);
    Ok(())
}

fn start_line(xml: &mut String, indent: Option<usize>) {
    xml.extend(std::iter::repeat_n("  ", indent.unwrap_or(0)));
}

fn end_line(xml: &mut String, indent: Option<usize>) {
    if indent.is_some() {
        xml.push('\n');
    }
}

/// Writes text with what means something to XML escaped, without characters XML can't hold.
struct Escaped<'a> {
    text: &'a str,
    in_attribute: bool,
}

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.text.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '\'' => f.write_str("&apos;")?,
                '"' => f.write_str("&quot;")?,
                // A reader turns these into a newline or a space unless they are escaped.
                '\r' => f.write_str("&#13;")?,
                '\n' if self.in_attribute => f.write_str("&#10;")?,
                '\t' if self.in_attribute => f.write_str("&#9;")?,
                other if is_allowed(other) => f.write_char(other)?,
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::xml::{Element, Node, parse};

    #[test]
    fn lays_out_elements_but_not_text() {
        let xml = "<a x='1'><b/><c>t</c><!-- n --><d>one <i>two</i> three</d><![CDATA[<]]></a>";
        assert_eq!(parse(xml).unwrap().to_xml().trim_end(), xml);
        let written = parse("<a><b/>\n<c>t</c><!-- n --><d>one <i>two</i> three</d></a>").unwrap().to_xml();
        let expected = "<a>\n  <b/>\n  <c>t</c>\n  <!-- n -->\n  <d>one <i>two</i> three</d>\n</a>\n";
        assert_eq!(written, expected);
    }

    #[test]
    fn escapes_so_that_it_reads_back() {
        let mut element = Element::new("a");
        element.set_attribute("b", "'\"<>&\n\t\r\u{1}é");
        element.children.push(Node::Text("'\"<>&\n\t\r ]]>".to_owned()));
        let read = parse(&element.to_xml()).unwrap();
        assert_eq!(read.attribute("b"), Some("'\"<>&\n\t\ré"));
        assert_eq!(read.children, element.children);
    }
}
