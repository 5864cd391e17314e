### A briefing goes onto another web page.

embedding-open = Put on a web page
    .help = A line or two of HTML that show this scenario’s briefing on another page.
embedding-title = Put “{ $name }” on a web page
embedding-lead = The page shows the briefing of this scenario, with the parts and the open inputs that you chose for it.
embedding-not-here = This calculator is a file, which no web page can show from here. Open it on its site, or save the briefing as a file.
embedding-too-large = This scenario is too large for a link, which these lines would hold. Take it along as one file instead.
embedding-way = How it stands there
embedding-way-element = Live, by a script
    .help = As tall as what it shows. Shown by this site with the model it has then; readers are told if its figures are not those you see now.
embedding-way-frame = Live, in a plain frame
    .help = For editors that allow no script. Its height is fixed; what is longer scrolls.
embedding-language = Language
embedding-language-of-page = That of the page around it
embedding-theme = Look
embedding-events = The page around it hears what a reader changes
embedding-snippet = Lines to copy into the page
embedding-copy = Copy
embedding-copied = Copied.
embedding-not-copied = The browser did not allow copying. Select the lines and copy them with the keyboard.
embedding-policy = If the site sends a content security policy, it must allow this:
embedding-frame-title = { app-name }: { $name }
