using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingBot.Console;

namespace MeetingBot.Tests;

/// <summary>Golden files: what a person has read and found right. MEETINGBOT_GOLDEN=write makes them anew; read the diff.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly bool Rewrite = Environment.GetEnvironmentVariable("MEETINGBOT_GOLDEN") == "write";

    /// <summary>One line of JSON against the golden file, which holds it indented.</summary>
    public static void Check(string name, string line)
    {
        var path = Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", name);
        var actual = ReadableJson.Unescape(JsonNode.Parse(line)!.ToJsonString(Readable)) + "\n";
        if (Rewrite)
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no {name}. Make it with MEETINGBOT_GOLDEN=write, read it, and commit it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
