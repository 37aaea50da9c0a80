using System.Collections.Frozen;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>Words that ask for the same thing in an office: who says 上完 finds 完成.</summary>
internal static class Synonyms
{
    private static readonly string[][] Groups =
        [.. WordFile.Lines("synonyms.txt")
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold.Of).ToArray())];

    private static readonly FrozenDictionary<string, string[]> ByWord = Groups
        .SelectMany(group => group.Select(word => (word, group)))
        .GroupBy(pair => pair.word)
        .ToFrozenDictionary(same => same.Key, same => same.SelectMany(pair => pair.group).Distinct().Where(w => w != same.Key).ToArray());

    public static IEnumerable<string> All => ByWord.Keys;

    public static IReadOnlyList<string> Of(string folded) => ByWord.GetValueOrDefault(folded) ?? [];
}
