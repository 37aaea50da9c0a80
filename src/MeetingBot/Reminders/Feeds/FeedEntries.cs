using System.Security.Cryptography;
using System.Text;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using Microsoft.Extensions.Options;
using static System.FormattableString;

namespace MeetingBot.Reminders.Feeds;

/// <summary>What a calendar shows of an owner's part of a duty.</summary>
internal sealed class FeedEntries(MinutesLinks links, IOptions<LinksOptions> address)
{
    /// <summary>How long what is over stays in the calendar, crossed out, so that nobody wonders where it went.</summary>
    public const int DaysCancelled = 60;

    private const int LongestSummary = 80;

    private readonly string host = new Uri(address.Value.Base).Host;

    /// <summary>Null where there is nothing to show: no day, in doubt, from before the bot, or over for long.</summary>
    public CalendarEntry? Of(HeldDuty held, Owner owner, DateOnly today)
    {
        var (duty, share) = (held.Duty, held.ShareOf(owner.Key));
        if (held.DueOf(owner.Key) is not { } day || duty.IsDoubtful || duty.State == DutyState.Historic || !HasTomorrow(day))
        {
            return null;
        }

        var over = StateWords.Over(duty, share, owner);
        if (over is not null && held.ChangedAt.InTaipei().Day.AddDays(DaysCancelled) < today)
        {
            return null;
        }

        return new(
            Uid(duty, owner), held.Version, held.ChangedAt, day, share.ExtendedTo is null ? duty.Term!.Time : null,
            Summary(duty, over, share), Description(held, owner, day, over))
        {
            Url = duty.Origin is Origin.Ruling(_, var file, _, _, _, _, _, var passage, _) ? links.To(file, passage) : null,
            IsCancelled = over is not null,
            IsSilent = over is not null || share.PausedUntil > today,
        };
    }

    /// <summary>The occurrence belongs to what comes again and again: else last month's would move to this month.</summary>
    private string Uid(Duty duty, Owner owner)
    {
        var part = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner.Key)).AsSpan(0, 6));
        var occurrence = duty is { Recurs: not null, Term.Day: var day } ? Invariant($"-{day:yyyyMMdd}") : "";
        return Invariant($"duty-{duty.Number}-{part}{occurrence}@{host}");
    }

    private static string Summary(Duty duty, string? over, Share share)
    {
        var what = Cut.At(duty.Action.ReplaceLineEndings(""), LongestSummary);
        return over is not null ? $"【{over}】{what}" : share.ExtendedTo is not null ? $"【已展延】{what}" : what;
    }

    private static string Description(HeldDuty held, Owner owner, DateOnly day, string? over)
    {
        var duty = held.Duty;
        string?[] lines =
        [
            $"「{duty.Text}」",
            $"—— {DutySpeech.From(duty)}",
            Due(duty, held.ShareOf(owner.Key), day),
            $"主辦：{owner.Name}",
            duty.Cases.Count > 0 ? $"列管案：{string.Join('、', duty.Cases)}" : null,
            .. duty.Later.Select(word => $"後續：{word.Meeting}{On(word.HeldOn)}：{word.Said}"),
            over is null ? Invariant($"完成後請在聊天裡說「完成 {duty.Number}」。") : $"狀態：{over}",
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string Due(Duty duty, Share share, DateOnly day)
    {
        var time = share.ExtendedTo is null && duty.Term?.Time is { } at ? Invariant($" {at:HH':'mm}") : "";
        var moved = StateWords.Extension(duty, share) ?? ((duty.RuledDay ?? day) == day ? null : StateWords.Ruled(duty));
        return $"期限：{RocDate.Write(day)}{time}{(moved is null ? "" : $"（{moved}）")}";
    }

    private static string On(DateOnly? held) => held is { } day ? $"，{RocDate.Write(day)}" : "";

    private static bool HasTomorrow(DateOnly day) => day > DateOnly.MinValue && day < DateOnly.MaxValue;
}
