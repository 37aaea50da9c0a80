using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>The levels of schools (學制) that a text speaks of. A school's own name is none of them: 燈塔國小.</summary>
internal static partial class SchoolLevels
{
    private static readonly string[] All = ["幼兒園", "國小", "國中", "高中", "高職", "大學"];

    public static IReadOnlySet<string> In(string text) => Named().Matches(text).Select(level => Level(level.Value)).ToHashSet();

    private static string Level(string written) => written switch
    {
        "國民小學" or "小學" => "國小",
        "國民中學" => "國中",
        "幼稚園" or "幼托" => "幼兒園",
        _ => All.First(level => written.StartsWith(level, StringComparison.Ordinal)),
    };

    // 高中職, 國中小 are of both, and name neither alone.
    [GeneratedRegex("(?<![\\u4e00-\\u9fff-[各本市公私立的及與和、全於在由請對及暨至為是用給跟]])(幼兒園|幼稚園|國小|國民小學|國中|國民中學|高中|高職)(?![職小])")]
    private static partial Regex Named();
}
