### الإحاطة في شرائح (PPTX).

slides-save = شرائح (PPTX)
    .help = لبرنامجي PowerPoint وLibreOffice: ما تعرضه الإحاطة، وجدول السنوات، والمصادر، وملاحظات للمتحدث.
slides-running = جارٍ إعداد الشرائح…
slides-done = حُفظت.
slides-no-picture = لم يتمكن المتصفح من رسم الرسوم البيانية.
slides-not-written = تعذرت كتابة الشرائح: { $why }

## On the slides

slides-footer = { $name } · { app-name }: نموذج لا توقع
slides-assumed = ما هو مفترض، ومصدر كل مُدخل، مبيّن في الشرائح الأخيرة.
slides-alternative = رسم بياني: { $title }. { $description }
slides-year = سنة بسنة: { $year }
slides-years = سنة بسنة: من { $first } إلى { $last }
slides-link = الإحاطة على الشبكة

## In the notes

slides-to-the-cent = كل مبلغ حتى السنت، بدولارات الولايات المتحدة. يُحسب الإنفاق المقرر كاملا للحد الأدنى؛ وما يُنفق منه وموعد استحقاقه يتبعان المُدخلات.
slides-briefing = هذه الإحاطة:
slides-scenario = السيناريو في الحاسبة، لتغييره والاطلاع على كيفية حساب كل رقم:
