using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Of what a question asks something, and in what part, by where it stands.</summary>
/// <param name="OwnerBy">Where 路燈 ends in 路燈的得標廠商是誰: whose it is, before the last 的.</param>
/// <param name="EventBy">Where 園遊會 ends in 園遊會當天: on which occasion.</param>
/// <param name="RoleBy">Where 監造 ends in 監造單位是哪家: in what part somebody is asked for.</param>
/// <param name="Letter">獎 in 的獎哪天: a thing of one letter.</param>
/// <param name="PricedBy">Where 便當 ends in 便當一個多少錢.</param>
/// <param name="StateBy">Where 不合格 ends in 不合格幾場: what is true of those that are counted.</param>
/// <param name="Either">Where 還是 stands in 記功還是嘉獎; the one ends there, and the other begins behind it.</param>
internal sealed partial record AskedOf(int? OwnerBy, int? EventBy, int? RoleBy, string? Letter, int? PricedBy, int? StateBy, int? Either)
{
    public static AskedOf In(string text) => new(
        Index(Owner(), text),
        Index(Event(), text),
        Index(Role(), text),
        LetterHead().Match(text) is { Success: true } letter ? letter.Groups["of"].Value : null,
        Index(Priced(), text),
        Index(Counted(), text),
        Index(EitherOr(), text));

    private static int? Index(Regex words, string text) => words.Matches(text) is [.., var last] ? last.Index : null;

    [GeneratedRegex("(?<=[\\u4e00-\\u9fff]{2})的(?=[^的，。]{2,}(誰|哪|幾|多少|什麼時候|何時))")]
    private static partial Regex Owner();

    [GeneratedRegex("當[天日晚]|那[天晚]|現場")]
    private static partial Regex Event();

    [GeneratedRegex("(單位|廠商|公司|業者|人員?|窗口)?(是|為)(誰|哪一?[個家位間](?!局|處|科|組))")]
    private static partial Regex Role();

    [GeneratedRegex("(?<=[\\u4e00-\\u9fff]{2}的)(?<of>[獎票書車花樹菜藥燈鐘門湯米])(?=哪|什麼|幾|多少|要|會|是)")]
    private static partial Regex LetterHead();

    [GeneratedRegex("一?[個份張盒瓶包袋台臺輛隻支把件套本束桌顆](要|賣|是|得|大概|大約)?多少(錢|元)")]
    private static partial Regex Priced();

    [GeneratedRegex("的?(有|共|是|總共|一共)?(?<![哪那這某好前後近])(幾|多少)[件位名人場家戶間棟處校團隊案例台臺輛所個座項株棵隻冊份張次]")]
    private static partial Regex Counted();

    [GeneratedRegex("還是(?!要|會|有|沒|得|可以|不|在|可|能|一樣)")]
    private static partial Regex EitherOr();
}
