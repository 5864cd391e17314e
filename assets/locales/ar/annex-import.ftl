### تبرعات معلنة وطلبات من جدول بيانات، ملصقة أو من ملف.

import-title-pledges = تبرعات معلنة من جدول بيانات
import-title-requests = طلبات من جدول بيانات
import-help = انسخ الخلايا من Excel أو LibreOffice أو أي جدول بيانات آخر والصقها هنا، مع عناوين الأعمدة إن وُجدت. أو افتح ملفًا محفوظًا بصيغة CSV أو نصًّا. ولا يتغير شيء قبل أن تختار أدناه.
import-open-file = فتح ملف…
import-drop = أفلت الملف هنا لفتحه
import-file = الملف: { $name }.
import-preview = الصفوف كما ستُضاف
import-row-column = الصف

## The file

import-refused = لم يسمح الجهاز للمتصفح بقراءته.
import-workbook = هذا مصنَّف جداول. احفظ الورقة بصيغة CSV في برنامج الجداول، أو انسخ خلاياها والصقها هنا.
import-no-text = ليس هذا جدولًا محفوظًا كنص.
import-too-large = الملف كبير جدًا: يُقرأ ما لا يتجاوز { $megabytes } ميغابايت.
import-letters = حروفه غير مكتوبة بترميز UTF-8، فقُرئت على أنها حروف أوروبا الغربية. إذا بدت الأسماء خاطئة فاحفظ الملف بصيغة «CSV UTF-8».

## How the table was read

import-no-rows = لم توجد صفوف في هذا النص.
import-column = العمود { $number }
import-without-headings = لم يوجد صف للعناوين. أُخذت الأعمدة بهذا الترتيب: { $columns }.
import-left-out = تُركت لأن هذه الصفحة لا تعرف حقلًا بهذا الاسم: { $columns }.
import-rows-above = { PLURAL($rows) ->
    [zero] لم يُترك أي صف فوق العناوين.
    [one] تُرك صف واحد فوق العناوين.
    [two] تُرك صفان فوق العناوين.
    [few] تُركت { $rows } صفوف فوق العناوين.
    [many] تُرك { $rows } صفًا فوق العناوين.
   *[other] تُرك { $rows } صف فوق العناوين.
}
import-totals = صفوف تُركت لأنها مجموع صفوف أخرى: { $rows }.
import-rows-beyond = لا تُقرأ إلا الصفوف الأولى وعددها { $most }. وتُرك منها: { $rows }.
import-off = { PLURAL($rows) ->
    [zero] لا صفوف غير محتسبة.
    [one] صف واحد غير محتسب، ويبقى كذلك.
    [two] صفان غير محتسبين، ويبقيان كذلك.
    [few] { $rows } صفوف غير محتسبة، وتبقى كذلك.
    [many] { $rows } صفًا غير محتسب، وتبقى كذلك.
   *[other] { $rows } صف غير محتسب، وتبقى كذلك.
}
import-open-quote = فُتحت علامة اقتباس ولم تُغلق، فقُرئت علامات الاقتباس كأي علامة أخرى.
import-shares = الاحتمالات مكتوبة هنا كحصص من 1: قُرئ 0.9 على أنه { PERCENT("0.9") }.
import-bare-dollar = قُرئت العلامة $ على أنها دولار الولايات المتحدة (USD).
import-as-beside = في العمود «{ $column }» قُرئ { $cell } على أنه { $value }، لأن { $beside } في العمود نفسه لا يُقرأ إلا على وجه واحد.

## Cells in doubt

import-cell = { $field }، «{ $text }»: { $reason }
import-no-flag = ليس هذا نعم ولا لا. إذا أُضيف الصف بقي «غير مذكور».
import-day-first = { $value }، واليوم أولًا
import-month-first = { $value }، والشهر أولًا
import-doubts = { PLURAL($cells) ->
    [zero] لا خلايا في العمود «{ $column }» تُقرأ على وجهين.
    [one] خلية واحدة في العمود «{ $column }» تُقرأ على وجهين. ما المقصود؟
    [two] خليتان في العمود «{ $column }» تُقرآن على وجهين. ما المقصود بهما؟
    [few] { $cells } خلايا في العمود «{ $column }» تُقرأ على وجهين. ما المقصود بها كلها؟
    [many] { $cells } خلية في العمود «{ $column }» تُقرأ على وجهين. ما المقصود بها كلها؟
   *[other] { $cells } خلية في العمود «{ $column }» تُقرأ على وجهين. ما المقصود بها كلها؟
}
import-read-all = «{ $cell }» تعني { $value }، وكذلك البقية

## What to do with the rows

import-place = مكان الصفوف
import-place-add = { PLURAL($rows) ->
    [zero] في الجدول
    [one] بعد الصف الموجود
    [two] بعد الصفين الموجودين
    [few] بعد الصفوف الموجودة وعددها { $rows }
    [many] بعد الصفوف الموجودة وعددها { $rows }
   *[other] بعد الصفوف الموجودة وعددها { $rows }
}
import-place-replace = { PLURAL($rows) ->
    [zero] في الجدول
    [one] مكان الصف الموجود
    [two] مكان الصفين الموجودين
    [few] مكان الصفوف الموجودة وعددها { $rows }
    [many] مكان الصفوف الموجودة وعددها { $rows }
   *[other] مكان الصفوف الموجودة وعددها { $rows }
}
import-no-room = { PLURAL($most) ->
    [zero] لا مكان لأي صف.
    [one] لا مكان إلا لصف واحد.
    [two] لا مكان إلا لصفين.
    [few] يتسع الجدول لعدد { $most } صفوف على الأكثر. استبدل الموجود منها، أو أضف أقل.
    [many] يتسع الجدول لعدد { $most } صفًا على الأكثر. استبدل الموجود منها، أو أضف أقل.
   *[other] يتسع الجدول لعدد { $most } صف على الأكثر. استبدل الموجود منها، أو أضف أقل.
}

paste-label = صفوف من جدول بيانات
paste-found = { PLURAL($rows) ->
    [zero] لا توجد صفوف.
    [one] وُجد صف واحد.
    [two] وُجد صفان.
    [few] وُجدت { $rows } صفوف.
    [many] وُجد { $rows } صفًا.
   *[other] وُجد { $rows } صف.
}
paste-wrong = { PLURAL($wrong) ->
    [zero] يمكن إضافة كل الصفوف كما هي.
    [one] صف واحد يحتاج إلى مراجعة.
    [two] صفان يحتاجان إلى مراجعة.
    [few] { $wrong } صفوف تحتاج إلى مراجعة.
    [many] { $wrong } صفًا يحتاج إلى مراجعة.
   *[other] { $wrong } صف يحتاج إلى مراجعة.
}
paste-row = الصف { $number }
paste-more = { PLURAL($rows) ->
    [zero] ولا صفوف أخرى
    [one] وصف آخر
    [two] وصفان آخران
    [few] و{ $rows } صفوف أخرى
    [many] و{ $rows } صفًا آخر
   *[other] و{ $rows } صف آخر
}
paste-add-all = { PLURAL($rows) ->
    [zero] لا شيء للإضافة
    [one] إضافة الصف
    [two] إضافة الصفين
    [few] إضافة الصفوف كلها وعددها { $rows }
    [many] إضافة الصفوف كلها وعددها { $rows }
   *[other] إضافة الصفوف كلها وعددها { $rows }
}
paste-add-good = { PLURAL($rows) ->
    [zero] لا صفوف سليمة
    [one] إضافة الصف السليم فقط
    [two] إضافة الصفين السليمين فقط
    [few] إضافة { $rows } صفوف سليمة فقط
    [many] إضافة { $rows } صفًا سليمًا فقط
   *[other] إضافة { $rows } صف سليم فقط
}
