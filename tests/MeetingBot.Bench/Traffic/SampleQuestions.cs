namespace MeetingBot.Bench.Traffic;

/// <summary>What staff of the invented city would ask: dates, cases, meetings, commands, and what the minutes do not say.</summary>
internal static class SampleQuestions
{
    private static readonly string[] All =
    [
        "零用金最晚要在哪天幾點以前結報？",
        "42-3案現在怎樣？",
        "第42次主任秘書會報的主席是誰？",
        "財產申報什麼時候截止？",
        "資訊局要做什麼？",
        "會議 44",
        "案號 40-2",
        "說明",
        "垃圾車幾點來？",
        "性別平等入門課程什麼時候要完成？",
        "道路挖掘的協調會議在哪裡開？",
        "決議 資通安全",
    ];

    public static string At(int number) => All[number % All.Length];
}
