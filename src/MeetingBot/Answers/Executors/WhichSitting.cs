using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Executors;

/// <summary>
/// A question fits several sittings: of one series the newest is told and said to be it, of several the asker is asked which.
/// </summary>
internal static class WhichSitting
{
    private const int Most = 3;

    public static string Newest(IReadOnlyList<MeetingEntry> meetings) => meetings.Count > 1 ? "（符合的會議不只一次，這是最近的一次）" : "";

    /// <param name="meetings">Newest first.</param>
    /// <returns>Null where all are of one series.</returns>
    public static Answer? Ask(IReadOnlyList<MeetingEntry> meetings, Intent intent)
    {
        var kinds = meetings.DistinctBy(m => (Fold.Name(m.Header.Body), Fold.Name(m.Header.Series))).ToList();
        var some = string.Join('、', kinds.Take(Most).Select(OfficeSpeech.NameAndDay));
        return kinds.Count < 2 ? null : Answer.No($"符合的會議不只一種，例如{some}。請說明是哪一個機關的哪一次會議。", intent);
    }
}
