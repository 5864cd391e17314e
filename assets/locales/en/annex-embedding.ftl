### A briefing goes onto another web page.

embedding-open = Put on a web page
    .help = A line or two of HTML that show this scenario’s briefing on another page.
embedding-title = Put “{ $name }” on a web page
embedding-lead = The page shows the briefing of this scenario, with the parts and the open inputs that you chose for it.
embedding-too-large = This scenario is too large for a link, and a briefing on a web page needs one.
embedding-way = How it stands there
embedding-way-element = Live, by a script
    .help = As tall as what it shows. Shown by this site with the model it has then; readers are told if its figures are not those you see now.
embedding-way-frame = Live, in a plain frame
    .help = For editors that allow no script. Its height is fixed; what is longer scrolls.
embedding-way-file = Frozen, as a file
    .help = One file with the model in it, which you put beside your page. Its figures never change, and it needs no other server.
embedding-file = Save the file
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
