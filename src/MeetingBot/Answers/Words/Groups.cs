using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>Groups of people that offices count and pay by themselves (對象別), each with the ways in which it is written.</summary>
internal static class Groups
{
    private static readonly string[][] All = [.. new[]
    {
        "老人 長者 長輩 銀髮 年長 高齡 敬老 重陽", "身心障礙 身障 障礙者", "兒童 幼兒 幼童 小朋友 托育 嬰", "學生 學童 師生",
        "婦女 女性 孕婦", "青年 青少年 青創", "原住民 原民", "新住民", "農民 農友 農戶", "漁民 漁友",
    }.Select(names => names.Split(' ').Select(Fold.Of).ToArray())];

    /// <summary>Which of them a text names, by their places here.</summary>
    /// <param name="text">Folded.</param>
    public static IReadOnlySet<int> In(string text) => Enumerable.Range(0, All.Length)
        .Where(group => All[group].Any(name => text.Contains(name, StringComparison.Ordinal))).ToHashSet();
}
