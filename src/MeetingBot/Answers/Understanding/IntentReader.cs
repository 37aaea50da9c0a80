using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which way a question is answered, by its words and by which slots are filled.</summary>
internal static partial class IntentReader
{
    private const int FewWords = 1;
    private const double SaidInTitle = 0.7;
    private const string PlainLetters = "些會案次事時人話點項題堂場回都段局處科府市提";

    public static Intent Read(
        string text, IReadOnlyList<QuestionWord> words, IReadOnlyList<string> cases, MeetingMention? meeting, string title,
        bool asksForHeading)
    {
        var topic = words.Where(w => w.Class is not (WordClass.Phrase or WordClass.Manner)).ToList();
        var about = topic.Where(w => w.Text.Length > 1
            && !General().IsMatch(w.Text)
            && !IsEverybody(text, w)
            && MeetingFieldReader.Read(w.Text) is null
            && !(w.Class != WordClass.Unit && IsInTitle(w, title)))
            .ToList();
        var things = about.Where(w => w.Class >= WordClass.Thing).ToList();
        if (Opinion().IsMatch(text))
        {
            return Intent.Opinion;
        }

        if (cases.Count > 0)
        {
            return CaseState().IsMatch(text) || about.Count <= FewWords ? Intent.Case : Intent.Passage;
        }

        var motions = AskedMotions.In(text);
        var isOfMotions = (motions.Passed || motions.PutOff || Discussed().IsMatch(text)) && !text.Contains("列管", StringComparison.Ordinal);
        if (CaseList().IsMatch(text)
            && !isOfMotions
            && about.All(w => IsUnit(w) || (meeting is not null && Wish().IsMatch(w.Text))))
        {
            return Intent.CaseList;
        }

        var asked = AskedMeeting.In(text);
        if (meeting is not null && (asked.IsAttendance || asked.Which) && about.All(IsAttendance))
        {
            return Intent.MeetingFact;
        }

        if (meeting is not null && (asked.Confirmed || asked.Following || asked.Before) && about.All(IsOfSitting))
        {
            return Intent.MeetingFact;
        }

        if (asked.Motion is not null
            && MotionOutcome().IsMatch(text)
            && about.All(w => w.Class == WordClass.Unit && (title.Length == 0 || IsOfMeeting(w, title))))
        {
            return Intent.Summary;
        }

        if ((meeting is not null && asked.TakenOver && about.All(IsOfChair)) || (asked.Kept && about.All(IsOfKept)))
        {
            return Intent.MeetingFact;
        }

        if (meeting is not null && asksForHeading && !Next().IsMatch(text) && about.All(w => w.Class == WordClass.Unit))
        {
            return Intent.MeetingFact;
        }

        var units = things.Where(w => !IsInTitle(w, title)).ToList();
        var isOfOne = units.Count == 1 ? units[0].Class == WordClass.Unit : units.Count == 0 && meeting is not null
            && Given().IsMatch(text);
        var isDuties = Duties().IsMatch(text) && isOfOne;
        if (Due().IsMatch(text)
            && (Many().IsMatch(text) || DueThings().IsMatch(text))
            && about.All(w => w.Class == WordClass.Unit || (AskedDuty.In(text).Instructions && InstructionWord().IsMatch(w.Text)))
            && !(isDuties && !Limit().IsMatch(text)))
        {
            return Intent.Due;
        }

        if (isDuties)
        {
            return Intent.Duties;
        }

        var isOfWholeMeeting = about.All(w => w.Class == WordClass.Unit && IsOfMeeting(w, title)) && !topic.Any(IsLoneLetter);
        return meeting is not null && Summary().IsMatch(text) && isOfWholeMeeting ? Intent.Summary : Intent.Passage;
    }

    // 各機關
    private static bool IsEverybody(string text, QuestionWord word) =>
        word.At > 0 && text[word.At - 1] is '各' && word.Text is "機關" or "單位" or "局處" or "科室" or "組室" or "處室" or "學校";

    /// <summary>A word that says nothing of the matter where a case, a list or a meeting is asked for.</summary>
    public static bool IsGeneral(string word) => General().IsMatch(word);

    /// <summary>中間有換人主持嗎: of the chair of a sitting, and of nothing else; which sitting, the question before says.</summary>
    public static bool AsksOfChair(string text, IReadOnlyList<QuestionWord> words) =>
        AskedMeeting.In(text) is { TakenOver: true, Chairing: true }
        && words.Where(w => w.IsWhole && w.Class >= WordClass.Act).All(IsOfChair);

    /// <summary>Whether a day in it is likelier the day that something is due than the day of a meeting.</summary>
    public static bool AsksDue(string text) => Due().IsMatch(text);

    // What another unit said there is not what the meeting resolved.
    private static bool IsOfMeeting(QuestionWord unit, string title) => IsInTitle(unit, title) || BodyName.IsShortFor(unit.Folded, title);

    // 鳳崗區清潔隊: the district is a part of the unit's name.
    private static bool IsAttendance(QuestionWord word) =>
        word.Class == WordClass.Unit || AttendanceWord().IsMatch(word.Text) || DistrictWord().IsMatch(word.Text);

    private static bool IsOfSitting(QuestionWord word) => word.Class == WordClass.Unit || SittingWord().IsMatch(word.Text);

    // 食藥科 is a unit by its name, though nobody was told anything by it.
    private static bool IsUnit(QuestionWord word) => word.Class == WordClass.Unit || (word.IsThing && UnitNames.IsUnit(word.Text));

    private static bool IsOfKept(QuestionWord word) => word.Class == WordClass.Unit || KeptWord().IsMatch(word.Text);

    private static bool IsOfChair(QuestionWord word) => word.Class == WordClass.Unit || ChairWord().IsMatch(word.Text);

    // A letter that no word holds is of a name the dictionary does not know, so the question is about that.
    private static bool IsLoneLetter(QuestionWord word) =>
        word is { Class: WordClass.Thing, Text.Length: 1 } && !PlainLetters.Contains(word.Text[0], StringComparison.Ordinal);

    private static bool IsInTitle(QuestionWord word, string title) => Coverage.Of(word, title) > SaidInTitle;

    [GeneratedRegex("你(覺得|認為|看|比較|贊成|支持|喜歡)|您(覺得|認為)|你的(看法|意見|想法)|合不合理|好不好用|哪個比較好")]
    private static partial Regex Opinion();

    // Words that say nothing of the matter when a case, a list or a meeting is asked for.
    [GeneratedRegex("""
          ^((解除|賡續|繼續|持續|新增)?(列管|追蹤)|解除|賡續|繼續|持續|解列|解管|結案|銷案|併案|新增|新列管|狀態|進度|處理|結果|辦理|期限|截止|截止日|到期|決議|結論|裁示|決定|提案|議案|案由|議題|會議|會報|紀錄|
              記錄|主席|主持|重點|摘要|內容|工作|事項|待辦|同意|案號|編號|主辦|召開|開會|開始|結束|舉行|人員|交辦|指示|完成|deadline|due|討論|指派|負責|時間|地點|次|逾期|過期|案件|清單|到期日|目前|現在|未|
              實際上|代理|代為|會議室|
              寫明|寫|日期|最後|明確|通過|照案|緩議|再議|退回|撤回|否決|審議|沒通過|沒過|討論事項|討論案|動議|臨時動議|
              沒到期|整理|列|列出|結掉|放掉|掛|掛著|掛在|沒解|沒結|未結|做完|辦完|結|沒|還沒|在列管|解|追|再追|續管|續列管|之後|追蹤的?|可以|不用|不必|案子?)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex General();

    [GeneratedRegex("狀態|[解結]了(沒|嗎)|掛著|怎樣|怎麼樣|後來|還?要?繼續追|還在追|進度|解除|解列|解管|結案|銷案|還在(追|列管)|列管(嗎|了沒|中)|併(到|案|入)|怎麼處理|追蹤什麼|什麼事|如何|情形|辦到哪")]
    private static partial Regex CaseState();

    [GeneratedRegex("""
          (哪些|哪幾|幾|什麼|有無|所有|全部|哪[二兩三四五六七八九十0-9]+(?=個?(列管)?案)).{0,8}(列管|案號|(?<=哪[幾些])個案[子件]|(?<![提議方專個草答檔照論告算法])案).{0,10}
        | (解除|放掉|結掉|賡續|繼續|續管|新增|新列管|持續|併案的?).{0,12}(哪些|哪幾|幾案|哪[二兩三四五六七八九十0-9]+個?案)
        | (哪些|哪幾)[項件個]?(指示|裁示|決議|列管|追蹤|交辦)?(事項)?(還在|還要?|仍要?|可以|已經?)?(解除|結案|銷案|解管|解列)?(繼續|賡續|持續)?(列管|追蹤|管制)
        | (指示|裁示|決議|列管|追蹤|交辦)(事項)?(裡|中)?(有|是)?(哪些|哪幾[項件個]?)[^，。]{0,3}(解除|結案|銷案|解管|解列|續管|(繼續|賡續|持續)(列管|追蹤))
        | (哪些|哪幾)[項件個]?(還要?|仍要?|繼續|要)?(續管|續追|續列管)
        | 新列管
        | 哪一?(個|件)?案[子件]?(可以|能|被|要|還|已經?|沒有?|未)*(解除|解列|解管|結案|銷案|繼續|賡續|在追|在列管)
        | (列管|追蹤)中?的?(案件|案子|案|事項)(有|是|還有)?(哪些|哪幾|幾)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CaseList();

    // 討論了幾案: motions, and not what is tracked.
    [GeneratedRegex("(討論|審議|審查|審|提案?)了?(幾|多少|哪些|哪幾)(個|件)?案")]
    private static partial Regex Discussed();

    [GeneratedRegex($"^(主席|主持人|{AskedPost.Titles})?(指示|裁示|指裁示|裁指示|結論)?(事項)?(裡面?|中|內)?$")]
    private static partial Regex InstructionWord();

    // 新列管的里長建議: whose cases they are.
    [GeneratedRegex("^(里長|鄰長|委員|代表|議員|家長|學生)?(建議|提議|意見|反映)?(事項|案)?$")]
    private static partial Regex Wish();

    [GeneratedRegex($"^(請假|缺席|公出|公假|公差|出國|出差|出席|列席|參加|與會|委員|代表|代理|代為|代替|沒來|未到|名單|人員|單位|機關|{AskedPost.Titles})$")]
    private static partial Regex AttendanceWord();

    [GeneratedRegex("^[\\u4e00-\\u9fff]{1,3}[區鄉鎮市縣]$")]
    private static partial Regex DistrictWord();

    [GeneratedRegex($"^(主席|主持人?|中途|半途|途中|離開|離席|先走|先行|早退|提早|提前|退席|不在|走|後面|後半段?|後段|後來|換|換人|換手|接手|接|接著|接下去|改|由|輪|請假|公出|有事|沒空|不能來|不克|代打|代打當|一半|中間|半場|下半場|沒到|沒來|沒|到|來|開|代|代理|代替|代為|別人|出國|缺席|迴避|到場|之後|以後|起|[0-9:點分時半上下午中]+|[\\u4e00-\\u9fff]{{0,3}}({AskedPost.Titles})[\\u4e00-\\u9fff]{{0,2}})$")]
    private static partial Regex ChairWord();

    [GeneratedRegex("^(收錄|收|保存|載入|收集|建檔|查|查得?到|找|找得?到|看|[紀記]錄|會議[紀記]錄|總共|一共|目前|現在|[次場份個]|這裡|這邊|系統|資料庫?)$")]
    private static partial Regex KeptWord();

    [GeneratedRegex("^(確定|確認|修正|更正|修改|宣讀|備查|追認|核定|紀錄裡?|記錄裡?|之後|以後|[會議報訂定排改延順期預計安再開召舉行到在於上前下一次日回場它那]+)$")]
    private static partial Regex SittingWord();

    [GeneratedRegex("決議|結果|結論|裁示|決定|通過|如何|怎|內容|說什麼|是什麼|呢|[一二三四五六七八九十0-9][？?]?$")]
    private static partial Regex MotionOutcome();

    [GeneratedRegex("結論|決議|裁示|重點|(哪些|什麼|哪幾(個|件|項)?|[幾多]少?(個|件|項)?)(討論|臨時)?(提案|議案|案由|議題|討論案|審議案|審查案|動議)|(討論|審議|審查|審|提)了?([幾多]少?|哪些|哪幾)(個|件)?案|(哪些|哪幾)個?案子?(是|被|有)?(再議|緩議|暫緩|保留|退回|撤回|否決|沒有?通?過|通過|同意)|(提案|議案|案由|議題|討論案)(有|是|裡|中)?(哪些|哪幾|[幾多]少?[個件項])|哪一?[案項件](是|被)?(緩議|暫緩|保留|退回|撤回|否決|沒有?通?過|通過)|摘要|討論了?什麼|做了什麼決定|決定了什麼|說了什麼|內容")]
    private static partial Regex Summary();

    [GeneratedRegex("到期|截止|期限|deadline|due|要交|要完成|該交|該完成|沒到期|逾期|過期|要辦完|要做完|要辦|要[^，。]{0,8}(做完|辦完|完成|交出來|弄好)|寫明", RegexOptions.IgnoreCase)]
    private static partial Regex Due();

    // Without one 要辦哪些事 asks for what was ordered, with a day or not.
    [GeneratedRegex("到期|截止|期限|deadline|due|逾期|要交|該交|之?前要|完成|做完|辦完|寫明", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    // 下一次會議 has no minutes yet; the last ones may say when it will be.
    [GeneratedRegex("下一?次|下回|上一?次|前一?次")]
    private static partial Regex Next();

    [GeneratedRegex("哪些|哪幾|幾[件項個]|有什麼|有何|列出|清單|所有|全部|待辦|本週|這個月|還沒|沒到期|截止日|逾期|過期|什麼(事|要)|(要交|該交|要繳|要完成|該完成|要辦完|要做完)什麼")]
    private static partial Regex Many();

    // 115年1月到期的事項 is a list without a word of asking.
    [GeneratedRegex("(到期|逾期|過期|截止|期限)(的|內的?)?(事項|案件|工作|事情|東西|項目)[？?]?$")]
    private static partial Regex DueThings();

    // 第53次會議有哪些交辦事項: of everybody.
    [GeneratedRegex("交辦|待辦|指派|要辦|要做|該做")]
    private static partial Regex Given();

    [GeneratedRegex("(要做|要辦|該做|負責|交辦|交給|交代|分到|待辦|被指派|請).{0,12}(什麼|哪些|哪幾|事)|(什麼|哪些|哪幾).{0,6}(事|工作|任務|待辦)|做什麼|辦哪些|有(什麼|哪些|啥)(是)?(要|該|得)(做|辦|處理)的?[？?]?$|還?欠[^，。]{0,3}(什麼|哪些|啥)|(什麼|哪些)[^，。]{0,4}還?沒有?(交|做|辦|完成)")]
    private static partial Regex Duties();
}
