using System.CommandLine;

namespace MeetingBot.Console;

/// <summary>What ask and eval share.</summary>
internal static class AskOptions
{
    public static Option<DateOnly?> Today() => DayOption.Of("--today", "以哪一天為今天");

    public static Option<DirectoryInfo> Minutes()
    {
        var folder = new Option<DirectoryInfo>("--minutes") { Description = "改問這個資料夾的會議紀錄，不動用也不更動平常的資料庫" };
        folder.MustExist();
        return folder;
    }
}
