using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>Sides, banks, halves of a day: what one of several such words says of one is not said of the other.</summary>
internal static class Sides
{
    private static readonly string[][][] All = [.. Compass().Concat(
    [
        "左岸 右岸", "左側 右側", "左邊 右邊", "前側 後側", "內側 外側", "上游 中游 下游", "上行 下行", "北上 南下", "去程 回程|返程",
        "平日 假日|週末|例假日|六日", "日間|白天 夜間|晚間|夜晚", "上午|早上 下午", "室內 室外|戶外", "國內 國外|海外|境外", "地上 地下", "線上 線下|實體",
        "月租|月票|季租 臨停|計時", "團體票 個人票", "全票 半票|優待票", "男 女", "汽車 機車", "正取 備取", "初賽 複賽 決賽", "初審 複審 決審",
        "期初 期中 期末", "主燈 副燈", "正門|前門 側門 後門", "主場館 副場館", "開幕 閉幕", "開訓 結訓", "入口 出口", "進場 離場|退場", "上學期 下學期",
        "早班 中班 晚班|夜班", "高風險 中風險 低風險", "國小|國民小學|國中小 國中|國民中學 高中|高職|高級中學",
    ]).Select(sort => sort.Split(' ').Select(one => one.Split('|').Select(Fold.Of).ToArray()).ToArray())];

    /// <summary>Which of them a text names, each by its sort and its place in that.</summary>
    /// <param name="text">Folded.</param>
    public static IReadOnlySet<(int Sort, int One)> In(string text) => Enumerable.Range(0, All.Length)
        .SelectMany(sort => Enumerable.Range(0, All[sort].Length).Select(one => (Sort: sort, One: one)))
        .Where(at => All[at.Sort][at.One].Any(word => text.Contains(word, StringComparison.Ordinal)))
        .ToHashSet();

    // 北側 and 南側, 東岸 and 西岸.
    private static IEnumerable<string> Compass() => "側岸邊區段端口向棟面半部站線".Select(of => string.Join(' ', "東南西北".Select(to => $"{to}{of}")));
}
