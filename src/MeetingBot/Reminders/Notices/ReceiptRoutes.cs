using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Rungs;

namespace MeetingBot.Reminders.Notices;

/// <summary>
/// What receipts change (已讀回條): a notice whose forerunner was not read, or did not arrive, goes to the deputy or another way; the
/// manager hears on the day itself of what was read and is still open.
/// </summary>
internal sealed class ReceiptRoutes(OfficeReach reach, Recipients recipients)
{
    /// <param name="given">Everything that was told of the same duties.</param>
    public IEnumerable<OwedNotice> Of(IReadOnlyList<OwedNotice> fresh, IReadOnlyList<GivenNotice> given)
    {
        // What nobody read, missed or could have told about changes no way; and of thousands of notices the keys need not be read.
        if (!given.Any(one => one.ReadAt is not null || one.State == OutboxState.Failed || reach.AbilitiesOf(one.Channel)?.Receipts == true))
        {
            foreach (var owed in fresh.Where(owed => !owed.IsIfRead))
            {
                yield return owed;
            }

            yield break;
        }

        var told = given.Select(one => (Given: one, Key: NoticeKey.Read(one.Notice.Key))).Where(one => one.Key is not null)
            .ToLookup(one => (one.Key!.Duty, one.Key.Owner, one.Key.From));
        foreach (var owed in fresh)
        {
            var before = told[(owed.Held.Number, owed.Owner.Key, owed.From)];
            if (!owed.IsIfRead)
            {
                yield return IsOnLadder(owed) ? Route(owed, before.Where(one => one.Key!.MeantFor == owed.To.MeantFor).Select(one => one.Given).MaxBy(one => one.PutAt)) : owed;
            }
            else if (before.Any(one => one.Given.ReadAt is not null && !Recipient.IsGroup(one.Key!.MeantFor)))
            {
                yield return owed;
            }
        }
    }

    private static bool IsOnLadder(OwedNotice owed) =>
        owed.Rung.Kind is RungKind.Before or RungKind.Day or RungKind.Overdue && owed.To.StandsInFor is null && !Recipient.IsGroup(owed.To.MeantFor);

    private OwedNotice Route(OwedNotice owed, GivenNotice? last)
    {
        var hasFailed = last?.State == OutboxState.Failed;
        var isUnread = last is { State: OutboxState.Sent, ReadAt: null } && reach.AbilitiesOf(last.Channel)?.Receipts == true;
        if ((!hasFailed && !isUnread) || recipients.Otherwise(owed.To, last!.Channel, mayBeDeputy: !owed.Owner.IsPerson) is not { } other)
        {
            return owed;
        }

        return owed with { To = other, Detour = hasFailed ? $"先前的提醒沒有送達{owed.To.Name}" : $"{owed.To.Name}還沒有讀先前的提醒" };
    }
}
