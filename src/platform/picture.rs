//! Pictures of charts: what is drawn on the page with every colour spelled out, and its way to a file or the clipboard.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, ClipboardItem, CssStyleDeclaration, Document,
    Element, HtmlCanvasElement, HtmlElement, HtmlImageElement, Node, window,
};

/// The colours in which a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// As on paper.
    Light,
    /// As on a dark screen.
    Dark,
}

/// A chart as it stands on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The marks as SVG, with every colour and line spelled out.
    pub shapes: String,
    pub title: String,
    pub description: String,
    /// The unit of the value axis.
    pub unit: String,
    /// What each mark stands for, and a sample of it as SVG.
    pub legend: Vec<(String, String)>,
    pub language: String,
    pub is_right_to_left: bool,
    pub title_font: String,
    pub text_font: String,
    pub ground: String,
    pub ink: String,
    pub muted: String,
    pub hairline: String,
}

/// The chart in the figure with this id, in the colours of a ground whatever those of the page.
pub fn drawing(figure: &str, ground: Ground) -> Option<Drawing> {
    let document = window()?.document()?;
    drawing_of(&document, &document.get_element_by_id(figure)?, ground)
}

/// The same of the first figure that a selector finds.
pub fn drawing_at(selector: &str, ground: Ground) -> Option<Drawing> {
    let document = window()?.document()?;
    let figure = document.query_selector(selector).ok()??;
    drawing_of(&document, &figure, ground)
}

fn drawing_of(document: &Document, figure: &Element, ground: Ground) -> Option<Drawing> {
    let stage = Stage::set(document, figure, ground)?;
    let copy = &stage.copy;
    let svg = copy.query_selector(".chart__drawing").ok()??;
    let size = |name: &str| svg.get_attribute(name)?.parse::<f64>().ok();
    let part = |selector: &str| copy.query_selector(selector).ok().flatten();
    let style = |selector: &str| computed(&part(selector)?);
    let said = |selector: &str| part(selector).and_then(|part| part.text_content());
    let (root, text) = (document.document_element()?, style(".chart__description")?);
    let title = style(".chart__title")?;
    Some(Drawing {
        width: size("width")?.ceil() as u32,
        height: size("height")?.ceil() as u32,
        shapes: inside(&svg),
        title: said(".chart__title")?,
        description: said(".chart__description")?,
        unit: said(".chart__unit").unwrap_or_default().trim().to_owned(),
        legend: legend(copy),
        language: root.get_attribute("lang").unwrap_or_default(),
        is_right_to_left: root.get_attribute("dir").as_deref() == Some("rtl"),
        title_font: value(&title, "font-family"),
        text_font: value(&text, "font-family"),
        ground: stage.colour("--color-surface"),
        ink: stage.colour("--color-ink"),
        muted: stage.colour("--color-ink-muted"),
        hairline: stage.colour("--color-hairline"),
    })
}

fn legend(figure: &Element) -> Vec<(String, String)> {
    let entries = elements(figure, ".chart__legend-entry");
    let entry = |entry: Element| {
        let sample = entry.query_selector("svg").ok()??;
        Some((entry.text_content()?, inside(&sample)))
    };
    entries.into_iter().filter_map(entry).collect()
}

/// A copy of a figure in the page, unseen, in the colours that are asked for.
struct Stage {
    around: HtmlElement,
    copy: Element,
}

impl Stage {
    fn set(document: &Document, figure: &Element, ground: Ground) -> Option<Self> {
        let around: HtmlElement = document.create_element("div").ok()?.dyn_into().ok()?;
        let scheme = match ground {
            Ground::Light => "light",
            Ground::Dark => "dark",
        };
        // Set one by one: the policy forbids styles in attributes. Nobody hears or reaches what is hidden.
        for (property, value) in [
            ("color-scheme", scheme),
            ("position", "fixed"),
            ("inset-block-start", "0"),
            ("inset-inline-start", "0"),
            ("visibility", "hidden"),
            ("pointer-events", "none"),
        ] {
            around.style().set_property(property, value).ok()?;
        }
        let copy: Element = figure.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        around.append_child(&copy).ok()?;
        document.body()?.append_child(&around).ok()?;
        Some(Self { around, copy })
    }

    /// The value of a token as a colour.
    fn colour(&self, token: &str) -> String {
        let style = self.around.style();
        let set = style.set_property("color", &format!("var({token})"));
        let computed = set.ok().and_then(|()| computed(&self.around));
        computed.map_or_else(String::new, |style| value(&style, "color"))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.around.remove();
    }
}

fn computed(element: &Element) -> Option<CssStyleDeclaration> {
    window()?.get_computed_style(element).ok().flatten()
}

fn value(style: &CssStyleDeclaration, property: &str) -> String {
    style.get_property_value(property).unwrap_or_default()
}

fn elements(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else {
        return Vec::new();
    };
    let found = (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok());
    found.collect()
}

/// Marks that follow the pointer, and words that the picture has of its own.
const LEFT_OUT: [&str; 3] = ["chart__cursor", "chart__marker", "chart__lit"];

/// Attributes that say where a mark is.
const PLACES: [&str; 17] = [
    "id",
    "d",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "width",
    "height",
    "points",
    "transform",
    "patternUnits",
    "text-anchor",
];

/// What a style says of a mark, and what holds where it says nothing.
const STYLES: [(&str, &str); 8] = [
    ("stroke", "none"),
    ("stroke-width", "1px"),
    ("stroke-dasharray", "none"),
    ("stroke-linejoin", "miter"),
    ("shape-rendering", "auto"),
    ("opacity", "1"),
    ("fill-opacity", "1"),
    ("font-size", ""),
];

/// Everything within a drawing as SVG.
fn inside(svg: &Element) -> String {
    let mut out = String::new();
    write_children(svg, &mut out);
    out
}

fn write_children(element: &Element, out: &mut String) {
    let mut child = element.first_child();
    while let Some(node) = child {
        child = node.next_sibling();
        if let Some(element) = node.dyn_ref::<Element>() {
            write_element(element, out);
        } else if node.node_type() == Node::TEXT_NODE {
            out.push_str(&escaped(&node.text_content().unwrap_or_default()));
        }
    }
}

fn write_element(element: &Element, out: &mut String) {
    let name = element.tag_name();
    let classes = element.get_attribute("class").unwrap_or_default();
    let is_left_out = |class: &str| LEFT_OUT.contains(&class);
    if matches!(name.as_str(), "title" | "desc") || classes.split(' ').any(is_left_out) {
        return;
    }
    out.push('<');
    out.push_str(&name);
    let mut attribute = |name: &str, value: &str| {
        out.push_str(&format!(" {name}=\"{}\"", escaped(value)));
    };
    for place in PLACES {
        if let Some(value) = element.get_attribute(place) {
            attribute(place, &value);
        }
    }
    let is_mark = !matches!(name.as_str(), "g" | "defs" | "pattern");
    if let Some(style) = is_mark.then(|| computed(element)).flatten() {
        // The computed value of a pattern has the page's address before its name.
        let pattern = element.get_attribute("fill");
        let pattern = pattern.filter(|fill| fill.starts_with("url("));
        attribute("fill", &pattern.unwrap_or_else(|| value(&style, "fill")));
        let has_stroke = value(&style, "stroke") != "none";
        for (property, default) in STYLES {
            let value = value(&style, property);
            let counts = match property {
                "font-size" => name == "text",
                property => has_stroke || !property.starts_with("stroke"),
            };
            if counts && value != default {
                attribute(property, &value);
            }
        }
    }
    out.push('>');
    write_children(element, out);
    out.push_str(&format!("</{name}>"));
}

/// Text as it may stand in XML. Characters that XML does not know are left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// Measures texts.
pub struct Measure(CanvasRenderingContext2d);

impl Measure {
    /// `None` where the browser draws nothing.
    pub fn new() -> Option<Self> {
        context(&canvas(1, 1)?).map(Self)
    }

    /// How wide a text is in a font as CSS writes it (`600 20px serif`), in pixels.
    pub fn width(&self, text: &str, font: &str) -> f64 {
        self.0.set_font(font);
        self.0.measure_text(text).map_or(0.0, |text| text.width())
    }
}

fn canvas(width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let canvas = window()?.document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    Some(canvas)
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// An SVG and its size in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Svg {
    pub text: String,
    pub width: u32,
    pub height: u32,
}

/// Pixels of a PNG for each pixel of the drawing, along either side.
pub const PNG_SCALE: u32 = 2;

/// Draws an SVG as a PNG of twice its size; `None` where the browser cannot.
pub async fn png(svg: &Svg) -> Option<Vec<u8>> {
    let blob = png_blob(svg.clone()).await.ok()?;
    let buffer = JsFuture::from(blob.dyn_into::<Blob>().ok()?.array_buffer()).await;
    Some(Uint8Array::new(&buffer.ok()?).to_vec())
}

async fn png_blob(svg: Svg) -> Result<JsValue, JsValue> {
    let (width, height) = (svg.width * PNG_SCALE, svg.height * PNG_SCALE);
    let image = HtmlImageElement::new()?;
    // The policy allows pictures at addresses that hold the picture itself.
    let text = String::from(js_sys::encode_uri_component(&svg.text));
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{text}"));
    JsFuture::from(image.decode()).await?;
    let canvas = canvas(width, height).ok_or(JsValue::NULL)?;
    let context = context(&canvas).ok_or(JsValue::NULL)?;
    let (right, bottom) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, right, bottom)?;
    let blob = Promise::new(&mut |resolve: Function, reject: Function| {
        if let Err(error) = canvas.to_blob(&resolve) {
            // Whoever waits for the picture is told.
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    let blob = JsFuture::from(blob).await?;
    if blob.is_null() { Err(blob) } else { Ok(blob) }
}

/// The browser did not take a picture to its clipboard: it does not know how, or was told not to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClipboardRefused;

/// Copies an SVG as a PNG of twice its size.
///
/// Must begin while the person's press is answered: the picture is handed over as a promise.
///
/// # Errors
/// When the browser has no clipboard for pictures, or the person or a policy does not allow it.
pub async fn copy_png(svg: &Svg) -> Result<(), ClipboardRefused> {
    let record = Object::new();
    let blob = future_to_promise(png_blob(svg.clone()));
    offer(&record, "image/png", &blob)?;
    copy(&record).await
}

/// Copies an SVG: as a picture where the browser knows how, and as its text.
///
/// # Errors
/// As those of [`copy_png`].
pub async fn copy_svg(svg: &Svg) -> Result<(), ClipboardRefused> {
    const PICTURE: &str = "image/svg+xml";
    let record = Object::new();
    for kind in ["text/plain", PICTURE] {
        if kind == PICTURE && !takes(kind) {
            continue;
        }
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let parts = Array::of1(&JsValue::from_str(&svg.text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
        let blob = blob.map_err(|_| ClipboardRefused)?;
        offer(&record, kind, &Promise::resolve(&JsValue::from(blob)))?;
    }
    copy(&record).await
}

fn offer(record: &Object, kind: &str, blob: &Promise) -> Result<(), ClipboardRefused> {
    let set = Reflect::set(record, &kind.into(), blob);
    set.map(|_| ()).map_err(|_| ClipboardRefused)
}

/// Whether the browser says that its clipboard takes a kind of content; older ones do not say.
fn takes(kind: &str) -> bool {
    let item = Reflect::get(&js_sys::global(), &"ClipboardItem".into());
    let says = item.and_then(|item| Reflect::has(&item, &"supports".into()));
    says.unwrap_or(false) && ClipboardItem::supports(kind)
}

async fn copy(record: &Object) -> Result<(), ClipboardRefused> {
    let navigator = window().ok_or(ClipboardRefused)?.navigator();
    // A page without a safe connection has none.
    let clipboard = Reflect::get(&navigator, &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return Err(ClipboardRefused);
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(record);
    let item = item.map_err(|_| ClipboardRefused)?;
    let written = JsFuture::from(navigator.clipboard().write(&Array::of1(&item))).await;
    written.map(|_| ()).map_err(|_| ClipboardRefused)
}
