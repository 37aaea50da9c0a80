using Microsoft.Extensions.Options;

namespace MeetingBot.Reminders.Settings;

/// <summary>What annotations on one setting cannot say.</summary>
internal sealed class RemindersOptionsCheck : IValidateOptions<RemindersOptions>
{
    private const int Most = 250; // office days: a year

    public ValidateOptionsResult Validate(string? name, RemindersOptions options)
    {
        string[] faults = [.. Hours(options), .. options.Ladders.All.SelectMany(one => Ladder($"Reminders:Ladders:{one.Name}", one.Ladder)), .. Days("Reminders:Groups:Before", options.Groups.Before)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Hours(RemindersOptions options)
    {
        if (string.CompareOrdinal(options.Opens, options.Closes) >= 0)
        {
            yield return "設定 Reminders:Opens 必須早於 Reminders:Closes：提醒只在這兩個時刻之間送出。";
        }

        if (options.Channels.Length == 0 || options.Channels.Any(string.IsNullOrWhiteSpace))
        {
            yield return "設定 Reminders:Channels 必須列出至少一個頻道，例如 [\"taipeion\", \"web\"]：提醒送到每個人第一個可用的頻道。";
        }
    }

    private static IEnumerable<string> Ladder(string key, LadderOptions ladder) =>
    [
        .. Days($"{key}:Before", ladder.Before),
        .. Count($"{key}:OverdueAfter", ladder.OverdueAfter),
        .. Count($"{key}:OverdueEvery", ladder.OverdueEvery),
        .. Count($"{key}:ManagerAt", ladder.ManagerAt),
        .. Count($"{key}:ManagerAboveAt", ladder.ManagerAboveAt),
    ];

    private static string[] Days(string key, int[] before) => before.All(days => days is >= 1 and <= Most) && before.Distinct().Count() == before.Length
        ? []
        : [$"設定 {key} 必須是不重複的辦公日數，每個介於 1 與 {Most} 之間，例如 [14, 7, 3, 1]：期限前幾個辦公日提醒。"];

    private static string[] Count(string key, int days) => days is >= 0 and <= Most
        ? []
        : [$"設定 {key} 必須介於 0 與 {Most} 之間（辦公日；0 表示不提醒）。"];
}
