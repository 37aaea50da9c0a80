using MeetingBot.Answers;
using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>An answer as a message: the fact first, then where it stands, then what to ask next.</summary>
internal sealed class AnswerMessage(AnswerLinks links)
{
    private const string Models = "由語言模型依引文整理，請以引文為準";

    public Message Of(Answer answer)
    {
        var isModels = answer.Writer == Writer.Model;
        return new(answer.Text)
        {
            Quotations = [.. answer.Citations.Select(Quotation)],
            Buttons = [.. FollowUps.Of(answer)],
            Note = isModels ? Models : null,
            IsModels = isModels,
        };
    }

    public Quotation Quotation(Citation citation) => new(citation.Quote, citation.Place, links.To(citation));
}
