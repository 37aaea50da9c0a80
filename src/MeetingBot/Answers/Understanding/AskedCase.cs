using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What a question asks of tracked cases and of what is due.</summary>
/// <param name="Content">什麼事, 誰: more than the state.</param>
/// <param name="TakesReleased">為什麼解除: takes it for granted that the case was released.</param>
/// <param name="TakesContinued">為什麼繼續: takes it for granted that it was not.</param>
/// <param name="Released">Those released.</param>
/// <param name="Continued">Those continued.</param>
/// <param name="Opened">New ones.</param>
/// <param name="Merged">Those that go on in another.</param>
/// <param name="State">解列了嗎, 後來怎樣: what became of one.</param>
/// <param name="NotYetDue">沒到期.</param>
/// <param name="Overdue">逾期.</param>
/// <param name="Closed">結了嗎, 解除了沒: whether it is still tracked.</param>
internal sealed partial record AskedCase(
    bool Content, bool TakesReleased, bool TakesContinued, bool Released, bool Continued, bool Opened, bool Merged, bool State,
    bool NotYetDue, bool Overdue, bool Closed)
{
    /// <summary>哪個單位的部分: whose share of one that was split.</summary>
    public bool Part { get; private init; }

    /// <summary>哪六案 alone does not say what became of them.</summary>
    public bool SaysWhich => Released || Continued || Opened || Merged;

    public static AskedCase In(string text)
    {
        var rest = NotReleasedWords().Replace(text, " "); // 還沒解除 is not 解除
        var isOpen = rest.Length != text.Length;
        return In(text, rest, isOpen);
    }

    private static AskedCase In(string text, string rest, bool isOpen) => new(
        ContentWords().IsMatch(text),
        TakesReleasedWords().IsMatch(rest),
        TakesContinuedWords().IsMatch(text) || (isOpen && WhyWords().IsMatch(text)),
        ReleasedWords().IsMatch(rest),
        isOpen || ContinuedWords().IsMatch(text),
        OpenedWords().IsMatch(text),
        MergedWords().IsMatch(text),
        StateWords().IsMatch(text),
        NotYet().IsMatch(text),
        Past().IsMatch(text),
        WhetherClosed().IsMatch(text))
    {
        Part = WhoseShare().IsMatch(text),
    };

    [GeneratedRegex("(哪一?[個些幾]?(單位|機關|局處|局|處|科|組|公司)|誰)(的|負責的)?(那一?)?(部分|部份)")]
    private static partial Regex WhoseShare();

    [GeneratedRegex("什麼事|什麼案|案名|案由|(講|管|追|做|關於|有關)的?(是)?(什麼|啥)|內容|追蹤什麼|誰|哪一?科|哪個|主辦|辦到哪")]
    private static partial Regex ContentWords();

    [GeneratedRegex("""
          (為什麼|為何|什麼原因|憑什麼).{0,16}(解除|解列|解管|結案|銷案)
        | (把|將).{0,14}(解除|解列|解管|結案|銷案)(列管)?(了|的)?[，,]?.{0,4}(因為|原因|理由|憑)
        | (什麼時候|何時|哪一?天|哪一?次(會議|會報)?|誰)(?!.{0,3}(可以|才|能|會|要|將)).{0,6}(解除|解列|解管|結案|銷案)
        | (解除|解列|結案|銷案)(列管)?的?(原因|理由)
        | 已經?(解除|解列|結案|銷案).{0,12}(為什麼|為何|誰|什麼時候)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TakesReleasedWords();

    [GeneratedRegex("(為什麼|為何|什麼原因|憑什麼).{0,16}(繼續|賡續|持續|續列管|還在)|(繼續|賡續|持續)(列管)?的?(原因|理由)")]
    private static partial Regex TakesContinuedWords();

    [GeneratedRegex("解除|放掉|結掉|解列|解管|銷案|結案|(不用|不必|不須|不需|免|無須|無需)(要)?(再|予)?(繼續)?(追|列管|管)")]
    private static partial Regex ReleasedWords();

    // 解除了沒有 asks whether it was.
    [GeneratedRegex("(?<!有)(沒有?|未|尚未|無法|不能|不可以?|不得|不同意)(同意|獲准?|能|可以?|予以?|被)?(解除|解列|解管|結案|銷案|結掉|放掉|[解結](?=[掉的]|[？?]?$))(列管|追蹤|管制)?")]
    private static partial Regex NotReleasedWords();

    [GeneratedRegex("為什麼|為何|什麼原因|憑什麼|原因|理由")]
    private static partial Regex WhyWords();

    [GeneratedRegex("賡續|繼續|持續|續列管?|續管|還在|還要追|還有(哪些|哪幾|哪[0-9一二兩三四五六七八九十]|幾|多少)個?(列管)?案|(掛|卡)(著|在)|未結|(列管|追蹤|管制)中|在(列管|追蹤|追|管(?!理|轄))")]
    private static partial Regex ContinuedWords();

    [GeneratedRegex("新增|新列管|新案")]
    private static partial Regex OpenedWords();

    [GeneratedRegex("併(案|入|到)")]
    private static partial Regex MergedWords();

    [GeneratedRegex("(解除|解列|解管|結案|銷案|除管|列管|追蹤|續管)(列管|追蹤)?(了|中)?(嗎|沒|沒有|了)|(?<![集終團總巴])結了(嗎|沒)|(?<![了瞭化和緩分紓])解了(嗎|沒|沒有)|(還|尚)?(沒|未)(有)?(解除|解列|結案|銷案)|還?有沒有(解除|解列|結案|列管)|還?(在|要)(繼續)?(列管|追)|後來(怎|如何|呢|是)|(現在|目前|最後)(是)?(怎|如何|什麼(狀態|情形))|併(案|到|入)")]
    private static partial Regex StateWords();

    [GeneratedRegex("(解除|解列|解管|結案|銷案|除管|(?<![集終團總巴])結)(列管|追蹤)?了(嗎|沒)")]
    private static partial Regex WhetherClosed();

    [GeneratedRegex("沒到期|還沒|未到期")]
    private static partial Regex NotYet();

    [GeneratedRegex("逾期|過期")]
    private static partial Regex Past();
}
