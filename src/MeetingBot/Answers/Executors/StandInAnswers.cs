using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>Who presided in the chair's place, all along or for a part of the sitting; or that the minutes tell of nobody.</summary>
internal static class StandInAnswers
{
    private const int MostText = 150;

    /// <param name="meetings">Newest first.</param>
    public static async Task<Answer?> AnswerAsync(IReading reading, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        if (meeting.Header.Chair is not { } chair)
        {
            return null;
        }

        var told = await MeetingAnswers.FactAsync(reading, [MeetingField.Chair], [meeting], cancel).ConfigureAwait(false);
        if (told is not null && StandIn.In(chair) is { Count: > 0 } deputies)
        {
            var who = $"{OfficeSpeech.Name(meeting)}由{string.Join('、', deputies)}代理主持：主席是{chair}";
            return told with { Text = $"{OfficeSpeech.Short(who, MostText)}。{WhichSitting.Newest(meetings)}" };
        }

        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        return passages.FirstOrDefault(passage => StandIn.IsToldIn(passage.Item.Text)) is { } said
            ? new(true, $"{OfficeSpeech.Name(meeting)}：{OfficeSpeech.Short(said.Item.Text, MostText)}",
                [Cite.Of(meeting, said, said.Source)], Intent.MeetingFact)
            : Answer.No($"{OfficeSpeech.NameAndDay(meeting)}的紀錄只記載主席是{chair}，沒有記載由他人代理主持。", Intent.MeetingFact);
    }
}
