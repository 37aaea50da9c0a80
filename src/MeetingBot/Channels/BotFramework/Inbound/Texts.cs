using System.Net;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>What somebody wrote, without what the channel put into it.</summary>
/// <param name="Words">Without the mention of the bot; others are named without their tags.</param>
/// <param name="IsMentioned">An entity says so; what the text looks like proves nothing.</param>
internal sealed record Texts(string Words, bool IsMentioned)
{
    public static Texts Of(Activity activity)
    {
        var text = activity.Text ?? "";
        var mentions = (activity.Entities ?? []).Select(entity => entity.AsMention()).OfType<Mention>().ToList();
        foreach (var mention in mentions.Distinct())
        {
            var written = string.IsNullOrEmpty(mention.Text) ? $"<at>{mention.Name}</at>" : mention.Text;
            text = text.Replace(written, IsOfBot(mention, activity) ? " " : Name(written, mention), StringComparison.OrdinalIgnoreCase);
        }

        return new(Tidy(text, activity.TextFormat), mentions.Exists(mention => IsOfBot(mention, activity)));
    }

    private static bool IsOfBot(Mention mention, Activity activity) =>
        mention.Id is not null && mention.Id.Equals(activity.Recipient?.Id, StringComparison.OrdinalIgnoreCase);

    private static string Name(string written, Mention mention) =>
        mention.Name ?? WebUtility.HtmlDecode(written.Replace("<at>", "", StringComparison.OrdinalIgnoreCase).Replace("</at>", "", StringComparison.OrdinalIgnoreCase));

    /// <summary>Teams puts blanks that do not break around a mention, and writes them out at times.</summary>
    private static string Tidy(string text, string? format)
    {
        var plain = format == "xml" ? WebUtility.HtmlDecode(text) : text.Replace("&nbsp;", " ", StringComparison.Ordinal);
        return plain.Replace('\u00A0', ' ').Trim();
    }
}
