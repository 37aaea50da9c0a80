using MeetingBot.Archive;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Reminders.Feeds;
using MeetingBot.Tasks;
using Microsoft.Extensions.Options;

namespace MeetingBot.Dialogue.Feeds;

/// <summary>行事曆 and 撤銷行事曆: links to calendars, given and taken back. Whoever has a link can read, so it is told to the asker alone.</summary>
internal sealed class FeedDesk(IFeeds feeds, OfficeBook office, IOptions<LinksOptions> address, TimeProvider clock)
{
    /// <param name="wanted">Name of a unit; null for one's own.</param>
    public async Task<IReadOnlyList<Outgoing>> SubscribeAsync(Turn turn, string? wanted, CancellationToken cancel)
    {
        var unit = wanted is null ? null : turn.Roll.FindUnit(wanted);
        if (Refusal(turn, wanted, unit, await office.ReadAsync(turn.Roll, cancel).ConfigureAwait(false)) is { } refusal)
        {
            return turn.Privately(new(refusal));
        }

        var had = await feeds.RevokeAsync(turn.Person.Id, unit?.Name, cancel).ConfigureAwait(false);
        var secret = FeedSecret.New();
        await feeds.KeepAsync(new(FeedSecret.Digest(secret), turn.Person.Id, unit?.Name, clock.GetUtcNow()), cancel).ConfigureAwait(false);
        return turn.Privately(new($"""
            {(unit is null ? "您和所屬單位有期限的待辦" : $"{unit.Name}有期限的待辦")}，訂閱後會自動更新：
            {address.Value.Base.TrimEnd('/')}/calendar/{secret}.ics
            Outlook：新增行事曆→從網路訂閱；Google（電腦版）：其他日曆「＋」→加入日曆網址，再貼上連結。
            iPhone：設定→行事曆→行事曆帳號→加入帳號→其他→加入已訂閱的行事曆，再貼上連結。
            {(had > 0 ? "先前給您的同一個行事曆的連結已經失效。" : "")}有這個連結的人不必登入就看得到，請不要轉傳；不用了請說「{Undo(unit)}」。
            """));
    }

    /// <param name="wanted">Name of a unit; null for all that one has.</param>
    public async Task<IReadOnlyList<Outgoing>> UnsubscribeAsync(Turn turn, string? wanted, CancellationToken cancel)
    {
        if (!turn.Person.IsKnown)
        {
            return turn.Privately(new(Unknown));
        }

        // A unit that the people file has no more can still be named as it was then.
        var name = wanted is null ? null : turn.Roll.FindUnit(wanted)?.Name ?? wanted;
        var kept = await feeds.OfAsync(turn.Person.Id, cancel).ConfigureAwait(false);
        var ended = kept.Where(feed => name is null || feed.Unit == name).Select(feed => feed.Unit).Distinct().ToList();
        foreach (var unit in ended)
        {
            await feeds.RevokeAsync(turn.Person.Id, unit, cancel).ConfigureAwait(false);
        }

        return turn.Privately(new(ended.Count == 0
            ? $"您沒有訂閱中的{(name is null ? "" : name + "的")}行事曆連結。"
            : $"已撤銷{string.Join('、', ended.Select(unit => unit is null ? "您自己" : unit))}的行事曆連結，再也打不開了。要新的連結，請說「行事曆」。"));
    }

    private const string Unknown = "名冊裡沒有您的帳號，所以沒有屬於您的行事曆。請管理者把您的帳號登記到名冊裡。";

    private static string? Refusal(Turn turn, string? wanted, Unit? unit, OfficeToday office) =>
        !turn.Person.IsKnown ? Unknown
        : wanted is not null && unit is null ? $"名冊裡沒有「{wanted}」這個單位。要看自己的行事曆，請說「行事曆」。"
        : unit is not null && !FeedCalendar.MaySubscribe(turn.Person, unit.Name, office) ? $"{unit.Name}的行事曆只給該單位的同仁、聯絡人和主管。要看自己的行事曆，請說「行事曆」。"
        : null;

    private static string Undo(Unit? unit) => unit is null ? "撤銷行事曆" : $"撤銷行事曆 {unit.Name}";
}
