using System.Globalization;
using System.Text.Json;

namespace MeetingBot.Bench.Traffic;

/// <summary>A people file of many, each in one unit whose people share a group.</summary>
internal static class Crowd
{
    public const int GroupSize = 50;

    public static string Account(int person) => string.Create(CultureInfo.InvariantCulture, $"p{person}");

    public static string Group(int person) => string.Create(CultureInfo.InvariantCulture, $"g{person / GroupSize}");

    public static async Task WriteAsync(string file, int people)
    {
        var groups = Enumerable.Range(0, (people + GroupSize - 1) / GroupSize).ToList();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new
        {
            units = groups.Select(group => new { name = $"第{group}股" }),
            people = Enumerable.Range(0, people).Select(person => new
            {
                id = Account(person),
                name = $"同仁{person}",
                units = new[] { $"第{person / GroupSize}股" },
                accounts = new Dictionary<string, string> { ["web"] = Account(person) },
            }),
            groups = groups.Select(group => new
            {
                id = $"g{group}",
                name = $"第{group}股群組",
                units = new[] { $"第{group}股" },
                conversations = new Dictionary<string, string> { ["web"] = $"g{group}" },
            }),
        }));
    }
}
