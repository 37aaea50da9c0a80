using System.CommandLine;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Console;

/// <summary>What ask and eval share.</summary>
internal static class AskOptions
{
    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "以哪一天為今天，例如 2025-12-01 或 114年12月1日",
        CustomParser = given =>
        {
            if (RocDate.TryParse(given.Tokens[0].Value, out var day))
            {
                return day;
            }

            given.AddError($"--today 的「{given.Tokens[0].Value}」不是日期。");
            return null;
        },
    };

    public static Option<DirectoryInfo> Minutes()
    {
        var folder = new Option<DirectoryInfo>("--minutes") { Description = "改問這個資料夾的會議紀錄，不動用也不更動平常的資料庫" };
        folder.AcceptExistingOnly();
        return folder;
    }
}
