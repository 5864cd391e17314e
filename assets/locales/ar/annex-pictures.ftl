### Pictures of charts.

pictures-help = الرسم البياني مع عنوانه وجملته ومفتاحه واسم السيناريو والمصدر.
pictures-download-png = تنزيل PNG
pictures-download-svg = تنزيل SVG
pictures-copy-png = نسخ PNG
pictures-copy-svg = نسخ SVG
pictures-dark = على خلفية داكنة
pictures-downloaded = يُحفظ { $file } في التنزيلات.
pictures-copied = نُسخت الصورة: الصقها حيث تشاء.
pictures-refused = لا يسمح المتصفح لهذه الصفحة باستخدام الحافظة. نزّل الصورة بدلًا من ذلك.
pictures-failed = تعذر على المتصفح إعداد هذه الصورة. قد ينجح نوع آخر.
pictures-scenario = { PLURAL($count) ->
    [zero] بلا سيناريو
    [one] السيناريو: { $names }
    [two] السيناريوهان: { $names }
    [few] السيناريوهات: { $names }
    [many] السيناريوهات: { $names }
   *[other] السيناريوهات: { $names }
}
pictures-source = المصدر: Reserve Runway، وهو نموذج لا تنبؤ، بناءً على مدخلات السيناريو، وبعضها مفترض. أرقام عام 2024: تقرير مفوضية الأمم المتحدة السامية لحقوق الإنسان إلى مجلس حقوق الإنسان، الدورة التاسعة والخمسون.
