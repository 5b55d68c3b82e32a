<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgreeView</name>
    <message>
        <source>I am the guardian and agree</source>
        <translation>أنا ولي الأمر وأوافق</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>ما توافق عليه</translation>
    </message>
    <message>
        <source>Read first. A yes holds until the end of the school year at most, and you can take it back at any time. The office then makes the numbers of your face together with you.</source>
        <translation>اقرأ أولاً. تسري الموافقة حتى نهاية السنة الدراسية كحد أقصى، ويمكنك سحبها في أي وقت. بعد ذلك يحوّل مكتب المدرسة وجهك إلى أرقام بحضورك.</translation>
    </message>
    <message>
        <source>This text is not written in your language. Let somebody you trust explain it before you answer, or take it home.</source>
        <translation>هذا النص غير مكتوب بلغتك. دع شخصاً تثق به يشرحه لك قبل أن تجيب، أو خذه معك إلى البيت.</translation>
    </message>
    <message>
        <source>The school does not have your date of birth. Ask the office.</source>
        <translation>ليس لدى المدرسة تاريخ ميلادك. اسأل مكتب المدرسة.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>Appointed guardian</source>
        <translation>وصي معيّن</translation>
    </message>
    <message>
        <source>You are under 18: a guardian who is here beside you says yes, too. Otherwise the office prints a form to sign at home.</source>
        <translation>عمرك أقل من 18 سنة: يوافق معك ولي أمر حاضر هنا بجانبك. وإلا يطبع مكتب المدرسة نموذجاً يوقَّع في البيت.</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>اسم ولي الأمر</translation>
    </message>
    <message>
        <source>The guardian is</source>
        <translation>صفة ولي الأمر</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>نعم، أوافق</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>لا، شكراً</translation>
    </message>
</context>
<context>
    <name>AttendanceCalendar</name>
    <message>
        <source>Attendance, a square a day</source>
        <translation>الحضور، مربع لكل يوم</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>My choice</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Show your card to the camera.</source>
        <translation>أظهر بطاقتك أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Here you see how you can check in, and change it. You also see everything that the school holds on you in this program. You need your card and your own code. No code yet? The office prints a slip for you.</source>
        <translation>هنا ترى كيف يمكنك تسجيل حضورك، ويمكنك تغيير ذلك. وترى أيضاً كل ما تحتفظ به المدرسة عنك في هذا البرنامج. تحتاج إلى بطاقتك ورمزك الخاص. ليس لديك رمز بعد؟ يطبع لك مكتب المدرسة ورقة.</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>اكتب الرقم بدلاً من ذلك</translation>
    </message>
    <message>
        <source>The camera cannot be used now. Type the number of your card instead.</source>
        <translation>لا يمكن استخدام الكاميرا الآن. اكتب رقم بطاقتك بدلاً من ذلك.</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>How do you want to check in at lessons?</source>
        <translation>كيف تريد تسجيل حضورك في الدروس؟</translation>
    </message>
    <message>
        <source>All ways are as quick and give the same attendance. You can change when you like, without saying why. If you leave now, everything stays as it is.</source>
        <translation>كل الطرق بالسرعة نفسها وتعطي الحضور نفسه. يمكنك التغيير متى شئت دون ذكر السبب. إذا غادرت الآن يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Your identity is protected, so no numbers of your face are ever made here.</source>
        <translation>هويتك محمية، لذلك لا يُحوَّل وجهك إلى أرقام هنا أبداً.</translation>
    </message>
    <message>
        <source>With your card</source>
        <translation>ببطاقتك</translation>
    </message>
    <message>
        <source>You hold your card to the camera at the check-in spot.</source>
        <translation>ترفع بطاقتك أمام الكاميرا في مكان تسجيل الحضور.</translation>
    </message>
    <message>
        <source>Nothing of your face is measured or kept.</source>
        <translation>لا يُقاس شيء من وجهك ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Your card looks like everybody&apos;s.</source>
        <translation>بطاقتك تشبه بطاقات الجميع.</translation>
    </message>
    <message>
        <source>Always open to you</source>
        <translation>متاح لك دائماً</translation>
    </message>
    <message>
        <source>With the teacher</source>
        <translation>عند المعلم</translation>
    </message>
    <message>
        <source>The teacher sees you and marks you by hand.</source>
        <translation>يراك المعلم ويسجلك بيده.</translation>
    </message>
    <message>
        <source>Good when the card is at home.</source>
        <translation>مفيد عندما تكون البطاقة في البيت.</translation>
    </message>
    <message>
        <source>You have said yes, until {day}</source>
        <translation>وافقتَ حتى {day}</translation>
    </message>
    <message>
        <source>Something is kept; say no and it is erased</source>
        <translation>هناك شيء محفوظ؛ قل لا فيُمحى</translation>
    </message>
    <message>
        <source>You have not said yes</source>
        <translation>لم توافق</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>لا، شكراً</translation>
    </message>
    <message>
        <source>You show your card, and the camera compares your face with your card alone.</source>
        <translation>تُظهر بطاقتك، فتقارن الكاميرا وجهك ببطاقتك وحدها.</translation>
    </message>
    <message>
        <source>The numbers of your face are on your own card, locked. No pictures are kept.</source>
        <translation>أرقام وجهك على بطاقتك أنت، مقفلة. لا تُحفظ أي صور.</translation>
    </message>
    <message>
        <source>The moment you change your mind, they can no longer be opened.</source>
        <translation>لحظةَ تغيّر رأيك لا يمكن فتحها بعد ذلك.</translation>
    </message>
    <message>
        <source>The computer in the classroom makes your face into numbers and looks for you among those in the lesson who have said yes.</source>
        <translation>يحوّل الحاسوب في الصف وجهك إلى أرقام ويبحث عنك بين من وافقوا في الدرس.</translation>
    </message>
    <message>
        <source>The numbers are on that computer, locked. No pictures are kept.</source>
        <translation>الأرقام في ذلك الحاسوب، مقفلة. لا تُحفظ أي صور.</translation>
    </message>
    <message>
        <source>They are erased at once when you change your mind.</source>
        <translation>تُمحى فوراً عندما تغيّر رأيك.</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>من المسؤول؟</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>من يرى ذلك؟</translation>
    </message>
    <message>
        <source>Teachers and classmates do not see in the program what you have chosen.</source>
        <translation>المعلمون وزملاء الصف لا يرون في البرنامج ما اخترته.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>See, correct, erase, take along, object: all under My data.</source>
        <translation>الاطلاع والتصحيح والمحو والأخذ معك والاعتراض: كلها في بياناتي.</translation>
    </message>
    <message>
        <source>Change your mind</source>
        <translation>غيّر رأيك</translation>
    </message>
    <message>
        <source>One press on No thanks. Done within a second, with a receipt.</source>
        <translation>ضغطة واحدة على لا، شكراً. يتم خلال ثانية مع إيصال.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Your new code, 6 to 12 digits</source>
        <translation>رمزك الجديد، من 6 إلى 12 رقماً</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>The same code once more</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose your own code</source>
        <translation>اختر رمزك الخاص</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>اكتب رمزك</translation>
    </message>
    <message>
        <source>The slip has done its work. From now on only you know your code: the school cannot read it. Not your birthday, and no row of digits.</source>
        <translation>انتهى دور الورقة. من الآن لا يعرف رمزك إلا أنت: لا تستطيع المدرسة قراءته. ليس تاريخ ميلادك ولا أرقاماً متتالية.</translation>
    </message>
    <message>
        <source>The first time it is the code on the slip from the office. If you have forgotten your code, the office prints a new slip.</source>
        <translation>في المرة الأولى هو الرمز المكتوب على الورقة من مكتب المدرسة. إذا نسيت رمزك يطبع المكتب ورقة جديدة.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف الرقم الأخير</translation>
    </message>
    <message>
        <source>The two codes are not the same. Type them again.</source>
        <translation>الرمزان غير متطابقين. اكتبهما من جديد.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>من اطّلع</translation>
    </message>
    <message>
        <source>What I have asked for</source>
        <translation>ما طلبتُه</translation>
    </message>
    <message>
        <source>This is held on you: {parts}.</source>
        <translation>هذا ما هو محفوظ عنك: {parts}.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>لم يوقّع بعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The last ten weeks. A square is a day; the number above it is the week.</source>
        <translation>الأسابيع العشرة الأخيرة. المربع يوم، والرقم فوقه هو رقم الأسبوع.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Everything, word for word</source>
        <translation>كل شيء، كلمة كلمة</translation>
    </message>
    <message>
        <source>Show everything, word for word</source>
        <translation>اعرض كل شيء، كلمة كلمة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ما تم الاطلاع عليه</translation>
    </message>
    <message>
        <source>Nobody has looked at your data in this program.</source>
        <translation>لم يطّلع أحد على بياناتك في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>At the latest {day}</source>
        <translation>في موعد أقصاه {day}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>You have not asked for anything yet.</source>
        <translation>لم تطلب شيئاً بعد.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Everything is as it was. Nothing has been written down.</source>
        <translation>كل شيء كما كان. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Your yes is on record until {day}. Go to the office, and the numbers of your face are made together with you. Until then it is card or teacher.</source>
        <translation>سُجّلت موافقتك حتى {day}. اذهب إلى مكتب المدرسة ليُحوَّل وجهك إلى أرقام بحضورك. وحتى ذلك الحين: البطاقة أو المعلم.</translation>
    </message>
    <message>
        <source>Nothing stood, and nothing has been written down.</source>
        <translation>لم تكن هناك موافقة، ولم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Taken back and erased, {day}. Receipt: entry {entry}, {hash}. You go on with card or teacher.</source>
        <translation>تم السحب والمحو، {day}. الإيصال: القيد {entry}، {hash}. تتابع بالبطاقة أو عند المعلم.</translation>
    </message>
    <message>
        <source>The office has it now, as case {number}. You get an answer by {day}.</source>
        <translation>وصل طلبك إلى مكتب المدرسة برقم {number}. تتلقى الجواب قبل {day}.</translation>
    </message>
    <message>
        <source>Saved as {name}. Take the memory stick with you.</source>
        <translation>حُفظ باسم {name}. خذ ذاكرة USB معك.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Only {name} can close My choice, with their passphrase.</source>
        <translation>لا يستطيع إغلاق اختياري إلا {name} بعبارة المرور.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Close My choice</source>
        <translation>إغلاق اختياري</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>The number on your card, five digits</source>
        <translation>الرقم المكتوب على بطاقتك، خمسة أرقام</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The number on the card has five digits.</source>
        <translation>الرقم على البطاقة خمسة أرقام.</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Looking for memory sticks…</source>
        <translation>جارٍ البحث عن ذاكرة USB…</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>You can take everything along, ask for a correction, object, ask for erasure, and take back every yes. The school answers within a month.</source>
        <translation>يمكنك أخذ كل شيء معك، وطلب التصحيح، والاعتراض، وطلب المحو، وسحب كل موافقة. تجيب المدرسة خلال شهر.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>خذ كل شيء معك</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>اطلب تصحيحاً</translation>
    </message>
    <message>
        <source>Object to how data are used</source>
        <translation>اعترض على استخدام البيانات</translation>
    </message>
    <message>
        <source>Ask for erasure</source>
        <translation>اطلب المحو</translation>
    </message>
    <message>
        <source>Take back every yes</source>
        <translation>اسحب كل موافقة</translation>
    </message>
    <message>
        <source>What is wrong, and how should it be?</source>
        <translation>ما الخطأ، وكيف ينبغي أن يكون؟</translation>
    </message>
    <message>
        <source>What do you object to? You may leave this empty.</source>
        <translation>على ماذا تعترض؟ يمكنك تركه فارغاً.</translation>
    </message>
    <message>
        <source>What should be erased? You may leave this empty.</source>
        <translation>ما الذي ينبغي محوه؟ يمكنك تركه فارغاً.</translation>
    </message>
    <message>
        <source>It goes to the office at once. You get an answer within a month.</source>
        <translation>يصل إلى مكتب المدرسة فوراً. تتلقى الجواب خلال شهر.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>No reason is asked. The numbers of your face are erased at once, and you go on with card or teacher.</source>
        <translation>لا يُسأل عن السبب. تُمحى أرقام وجهك فوراً، وتتابع بالبطاقة أو عند المعلم.</translation>
    </message>
    <message>
        <source>A zip file with everything, to read and for programs. It is not locked: take care of it.</source>
        <translation>ملف zip فيه كل شيء، للقراءة وللبرامج. ليس مقفلاً: حافظ عليه.</translation>
    </message>
    <message>
        <source>Put in a memory stick and press again, or ask the office for the file.</source>
        <translation>أدخل ذاكرة USB واضغط من جديد، أو اطلب الملف من مكتب المدرسة.</translation>
    </message>
    <message>
        <source>Save on {name}</source>
        <translation>احفظ على {name}</translation>
    </message>
    <message>
        <source>Look for a memory stick</source>
        <translation>ابحث عن ذاكرة USB</translation>
    </message>
    <message>
        <source>Ask the office for the file</source>
        <translation>اطلب الملف من مكتب المدرسة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SpotPicture</name>
    <message>
        <source>Picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ends in {n} s</source>
        <translation>ينتهي بعد {n} ث</translation>
    </message>
    <message>
        <source>No voice here</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>Be silent</source>
        <translation>أوقف الصوت</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>لا يوجد في هذا الحاسوب صوت لهذه اللغة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>You have been signed out. Show your card and type your code again.</source>
        <translation>تم تسجيل خروجك. أظهر بطاقتك واكتب رمزك من جديد.</translation>
    </message>
    <message>
        <source>Choose a code of your own first.</source>
        <translation>اختر رمزاً خاصاً بك أولاً.</translation>
    </message>
    <message>
        <source>Students cannot sign in now. Ask the office to open My choice.</source>
        <translation>لا يمكن للطلاب تسجيل الدخول الآن. اطلب من مكتب المدرسة فتح اختياري.</translation>
    </message>
    <message>
        <source>This code does not fit. Try again, or ask the office for a slip with a new one.</source>
        <translation>هذا الرمز غير صحيح. حاول من جديد، أو اطلب من مكتب المدرسة ورقة برمز جديد.</translation>
    </message>
    <message>
        <source>Number and code do not belong together. Try again, or ask the office for a slip.</source>
        <translation>الرقم والرمز لا يتطابقان. حاول من جديد، أو اطلب ورقة من مكتب المدرسة.</translation>
    </message>
    <message>
        <source>The number on a card has five digits.</source>
        <translation>الرقم على البطاقة خمسة أرقام.</translation>
    </message>
    <message>
        <source>Too many codes that did not fit. Try again in {wait_seconds} seconds.</source>
        <translation>رموز كثيرة غير صحيحة. حاول من جديد بعد {wait_seconds} ثانية.</translation>
    </message>
    <message>
        <source>A code is {shortest} to {longest} digits.</source>
        <translation>الرمز من {shortest} إلى {longest} رقماً.</translation>
    </message>
    <message>
        <source>Others would guess this code. Choose other digits, not your birthday or a row.</source>
        <translation>يستطيع الآخرون تخمين هذا الرمز. اختر أرقاماً أخرى، ليست تاريخ ميلادك ولا متتالية.</translation>
    </message>
    <message>
        <source>This is the code from before. Choose another.</source>
        <translation>هذا هو الرمز السابق. اختر غيره.</translation>
    </message>
    <message>
        <source>Under 18 a guardian says yes together with you, here or on the office&apos;s form.</source>
        <translation>تحت سن 18 يوافق ولي الأمر معك، هنا أو على نموذج مكتب المدرسة.</translation>
    </message>
    <message>
        <source>Write given name and family name of the guardian, at most {longest} characters.</source>
        <translation>اكتب اسم ولي الأمر واسم عائلته، {longest} حرفاً على الأكثر.</translation>
    </message>
    <message>
        <source>The guardian confirms with the box that they are one and agree.</source>
        <translation>يؤكد ولي الأمر في المربع أنه ولي الأمر وأنه موافق.</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Absent, reported</source>
        <translation>غائب مع إبلاغ</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>نشاط آخر</translation>
    </message>
    <message>
        <source>At a distance</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>معلم بديل</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب المدرسة</translation>
    </message>
    <message>
        <source>Principal or board</source>
        <translation>المدير أو مجلس الإدارة</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>مسؤول حماية البيانات</translation>
    </message>
    <message>
        <source>A lesson&apos;s register</source>
        <translation>قائمة حضور درس</translation>
    </message>
    <message>
        <source>How a mark was changed</source>
        <translation>كيف تغيّر تسجيل</translation>
    </message>
    <message>
        <source>The list of students</source>
        <translation>قائمة الطلاب</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>صفحتك</translation>
    </message>
    <message>
        <source>Your protected name</source>
        <translation>اسمك المحمي</translation>
    </message>
    <message>
        <source>A search for people</source>
        <translation>بحث عن أشخاص</translation>
    </message>
    <message>
        <source>A file with registers</source>
        <translation>ملف قوائم حضور</translation>
    </message>
    <message>
        <source>All your data, for you</source>
        <translation>كل بياناتك، لك</translation>
    </message>
    <message>
        <source>Printing cards or codes</source>
        <translation>طباعة بطاقات أو رموز</translation>
    </message>
    <message>
        <source>Class lists</source>
        <translation>قوائم الصفوف</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Reported absence</source>
        <translation>غياب مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>Your code, unreadable</source>
        <translation>رمزك، غير مقروء</translation>
    </message>
    <message>
        <source>What a guardian has said yes to</source>
        <translation>ما وافق عليه ولي الأمر</translation>
    </message>
    <message>
        <source>Numbers of your face, here</source>
        <translation>أرقام وجهك، هنا</translation>
    </message>
    <message>
        <source>Numbers of your face, for the card</source>
        <translation>أرقام وجهك، للبطاقة</translation>
    </message>
    <message>
        <source>Numbers of your face, on your card</source>
        <translation>أرقام وجهك، على بطاقتك</translation>
    </message>
    <message>
        <source>What you have asked for</source>
        <translation>ما طلبتَه</translation>
    </message>
    <message>
        <source>Data that may not be used</source>
        <translation>بيانات لا يجوز استخدامها</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>تصحيحات</translation>
    </message>
    <message>
        <source>Files that your data are in</source>
        <translation>ملفات تحتوي بياناتك</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>من اطّلع</translation>
    </message>
    <message>
        <source>The record of yes and no</source>
        <translation>سجل الموافقة والرفض</translation>
    </message>
    <message>
        <source>To see your data</source>
        <translation>الاطلاع على بياناتك</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Not to use your data for now</source>
        <translation>عدم استخدام بياناتك حالياً</translation>
    </message>
    <message>
        <source>To take your data along</source>
        <translation>أخذ بياناتك معك</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>A person&apos;s own look</source>
        <translation>مراجعة من إنسان</translation>
    </message>
    <message>
        <source>With your face at the spot</source>
        <translation>بوجهك في المكان المحدد</translation>
    </message>
    <message>
        <source>With card and face</source>
        <translation>بالبطاقة والوجه</translation>
    </message>
    <message>
        <source>This card is not known here. Ask the office for a new one.</source>
        <translation>هذه البطاقة غير معروفة هنا. اطلب بطاقة جديدة من مكتب المدرسة.</translation>
    </message>
    <message>
        <source>The file could not be written. Take another memory stick, or ask the office.</source>
        <translation>تعذرت كتابة الملف. خذ ذاكرة USB أخرى، أو اسأل مكتب المدرسة.</translation>
    </message>
    <message>
        <source>This way is not open any more. Card and teacher are.</source>
        <translation>هذه الطريقة لم تعد متاحة. البطاقة والمعلم متاحان.</translation>
    </message>
    <message>
        <source>The school does not have your date of birth. Ask the office to add it.</source>
        <translation>ليس لدى المدرسة تاريخ ميلادك. اطلب من مكتب المدرسة إضافته.</translation>
    </message>
    <message>
        <source>Write a few words about what is wrong.</source>
        <translation>اكتب بضع كلمات عن الخطأ.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>هذا النص طويل. اختصره.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Try again.</source>
        <translation>عبارة المرور هذه غير صحيحة. حاول من جديد.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {wait_seconds} seconds, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر {wait_seconds} ثانية ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This account is not in use any more. Ask an administrator.</source>
        <translation>لم يعد هذا الحساب مستخدماً. اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>There is no yes to take back.</source>
        <translation>لا توجد موافقة لسحبها.</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>اطلاع آخر</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Tell the office.</source>
        <translation>لم ينجح ذلك ولم يتغير شيء. أخبر مكتب المدرسة.</translation>
    </message>
</context>
</TS>
