using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>俟先期計畫核定後解除列管: a sentence of its own, behind the one that names the case.</summary>
internal static class WaitingRelease
{
    /// <summary>Begins with what the release waits for, so that no name of a case leads it.</summary>
    public static bool Is(ReadOnlySpan<char> words) => words is ['俟' or '待', ..];

    /// <summary>The one case that the ruling tells of before these words; null where it tells of several.</summary>
    public static string? Of(Block block, int start) =>
        CaseListReader.Find(block.Flow.Text, block.Body, start).SelectMany(list => list.Cases)
            .Select(of => of.Number).Distinct().ToList() is [var only] ? only : null;
}
