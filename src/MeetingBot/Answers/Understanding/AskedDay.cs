using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which day a question asks for.</summary>
/// <param name="At">Where it asks for one; 0 where it does not.</param>
/// <param name="OfMonth">幾號: 5月15日 says more than 5月.</param>
/// <param name="Several">哪幾天.</param>
/// <param name="Bound">期限, 最晚: the day until which something is to be done.</param>
/// <param name="HasBound">前, 完, 截止: may mean such a day, and then one counts before other days.</param>
/// <param name="Beginning">開始, 動工.</param>
/// <param name="Moved">延到什麼時候: the day to which another was moved.</param>
/// <param name="Past">被撞是哪一天: on which it happened, and not until when something is to be done.</param>
/// <param name="Expiry">契約哪一年到期: on which it ends, and no other day of it.</param>
internal sealed partial record AskedDay(
    int At, bool OfMonth, bool Several, bool Bound, bool HasBound, bool Beginning, bool Moved, bool Past, bool Expiry)
{
    /// <summary>到哪天結束, 哪一天截止: the last day of it.</summary>
    public bool Ending { get; init; }

    /// <summary>Where 名單 ends in 名單什麼時候要交.</summary>
    public int? HandedInBy { get; init; }

    public static AskedDay In(string text) => new(
        WantedReader.AsksWhen(text),
        DayWords().IsMatch(text),
        SeveralDays().IsMatch(text),
        BoundWords().IsMatch(text) || Mends().IsMatch(text),
        BoundHints().IsMatch(text) || Mends().IsMatch(text),
        Begins().IsMatch(text),
        MovedTo().IsMatch(text) && !Mends().IsMatch(text),
        HappenedOn().IsMatch(text) && !ToCome().IsMatch(text),
        Expires().IsMatch(text))
    {
        Ending = Ends().IsMatch(text),
        HandedInBy = HandedIn().Match(text) is { Success: true } handed ? handed.Index : null,
        Until = LastsUntil().IsMatch(text),
    };

    /// <summary>可以用到什麼時候: the last day of it, and not the first.</summary>
    public bool Until { get; private init; }

    /// <summary>9月底前要完成什麼: what is due then, and not what was said in that month.</summary>
    public static bool IsDueThen(string text, DateMention asked) =>
        text.IndexOf(asked.Text, StringComparison.Ordinal) is >= 0 and var at
        && DueThen().IsMatch(asked.Text[^1] + text[(at + asked.Text.Length)..]);

    [GeneratedRegex("哪一?天|哪一?日|哪(幾|[兩二三四五])[天日]|幾號|幾日|幾月幾")]
    private static partial Regex DayWords();

    [GeneratedRegex("哪(幾|[兩二三四五])[天日]")]
    private static partial Regex SeveralDays();

    [GeneratedRegex("(什麼時候|何時|哪一?天|幾號|幾月幾[號日]|(最[晚遲慢])(什麼時候|何時|哪一?天|幾號|幾月幾[號日]))(以?前)?(要|該|得|應|必須|就要|之前|前)*[交繳送報提](出|上|去|件|回)*(來|去)?[？?呢啊]*$")]
    private static partial Regex HandedIn();

    [GeneratedRegex("(哪一?天|哪一?日|什麼時候|何時|幾號|幾月)[^，。]{0,4}(結束|截止|到期|屆滿|期滿|為止)|到(哪一?天|哪一?日|什麼時候|何時|幾號|幾月)")]
    private static partial Regex Ends();

    [GeneratedRegex("期限|最晚|最遲|最慢|截止|(什麼時候|何時|哪一?天|幾號|哪一?日)(以|之)?前|(要|得|必須)[^，。]{0,8}(完|好|做完|完成)[？?]?$")]
    private static partial Regex BoundWords();

    [GeneratedRegex("開始|開工|動工|起跑|開跑|著手")]
    private static partial Regex Begins();

    [GeneratedRegex("(延|展延|延後|延期|順延|改|改期|移|挪|變更|提前)(到|至|在|為|成)(了)?(什麼時候|何時|哪|幾(?![點個]))")]
    private static partial Regex MovedTo();

    // 缺失要改到什麼時候: until when it is mended, and no day is moved.
    [GeneratedRegex("(缺失|缺點|錯誤|錯字|問題|瑕疵|漏洞|弱點|毛病|不符|異常|違規|違建)[^，。]{0,8}[改修補](到|完|好)")]
    private static partial Regex Mends();

    [GeneratedRegex("[用開展賣住待留停封領辦試收](得)?到(什麼時候|何時|哪一?[天日]|幾號|幾月)")]
    private static partial Regex LastsUntil();

    [GeneratedRegex("被[^，。]{1,8}是?在?(哪一?[天日]|幾號|什麼時候|何時)|(哪一?[天日]|幾號|什麼時候|何時)[^，。]{1,12}的[？?]?$")]
    private static partial Regex HappenedOn();

    [GeneratedRegex("(契約|合約|租約|約|任期|執照|證照|有效期|效期|授權)[^，。]{0,6}到期|(契約|合約|租約)[^，。]{0,4}到(什麼時候|哪|何時)")]
    private static partial Regex Expires();

    [GeneratedRegex("[要會該得須應最前]|預[計定]|期限|截止")]
    private static partial Regex ToCome();

    [GeneratedRegex("[前最完]|期限|截止")]
    private static partial Regex BoundHints();

    [GeneratedRegex("^.?(之|以)?前(要|該|須|應|得|必須|務必)?(完成|做完|辦完|交|送|提報|提送|繳)[^，。]{0,4}(什麼|哪些|啥)")]
    private static partial Regex DueThen();
}
