using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Dialogue;

/// <summary>One thing that happened in a conversation, and what the bot says to it. It decides and looks up; it sends nothing.</summary>
internal sealed class DialogueDesk(AnswerDesk answers, TimeProvider clock)
{
    /// <summary>What is owed for it: nothing, or one reply, or a word in the group and the rest in private.</summary>
    /// <param name="acceptedAt">When it came in: much earlier than now after an outage.</param>
    public async Task<IReadOnlyList<Outgoing>> HearAsync(Incoming incoming, DateTimeOffset acceptedAt, CancellationToken cancel)
    {
        if (incoming.What is not Happening.Said(var text, var isMentioned, _) || (incoming.IsGroup && !isMentioned))
        {
            return [];
        }

        var answer = await answers.AskAsync(new(text, incoming.Account, incoming.Place.Line, Sight.All, clock.Today()), cancel).ConfigureAwait(false);
        var quotations = answer.Citations.Select(citation => new Quotation(citation.Quote, citation.Place, null)).ToList();
        return [new(incoming.ReplyKey, incoming.Place, new(answer.Text) { Quotations = quotations }, incoming.MessageId)];
    }
}
