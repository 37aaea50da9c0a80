using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Tasks.Rulings;

/// <summary>What a correction in later minutes (「114年11月28日」修正為「114年12月12日」) changes in the duties of the minutes it corrects.</summary>
internal static class RulingCorrection
{
    public static void Apply(RuledMinutes correcting, RuledMinutes corrected, IReadOnlyList<RulingLife> lives, RulingReader reader)
    {
        foreach (var (amendment, said) in Amended.In(correcting.Meeting, [.. correcting.Passages.Values.OrderBy(p => p.Ordinal)]))
        {
            var places = AmendedPlace.Of(amendment, said, [.. corrected.Passages.Values.OrderBy(p => p.Ordinal)]).Select(p => p.Id).ToHashSet();
            var old = Fold.Name(amendment.Old);
            foreach (var life in lives.Where(life => places.Contains(life.Passage) && Fold.Name(life.Ruling.Text).Contains(old, StringComparison.Ordinal)))
            {
                life.Correct(ruling => Corrected(ruling, life.Directive, amendment, correcting, corrected, reader), correcting.Says($"「{amendment.Old}」修正為「{amendment.New}」"));
            }
        }
    }

    private static Ruling Corrected(Ruling ruling, Directive directive, Amendment amendment, RuledMinutes correcting, RuledMinutes corrected, RulingReader reader)
    {
        var day = DateFinder.Find(amendment.New, corrected.HeldOn) is [{ End: { } end }, ..] ? end : (Minutes.Calendar.Moment?)null;
        if (day is { } moved && IsTerm(directive, amendment.Old!, ruling))
        {
            var term = new Term(moved.Day, moved.Time, amendment.New, $"經{correcting.Name}將「{amendment.Old}」修正為「{amendment.New}」", ruling.Term?.IsLegal == true);
            return ruling with { Term = term, Recurs = null, Awaits = null, Doubt = ruling.Owners is Ownership.Nobody ? ruling.Doubt : null };
        }

        if (!directive.Owners.Any(owner => Fold.Name(amendment.Old).Contains(Fold.Name(owner), StringComparison.Ordinal)))
        {
            return ruling;
        }

        // Where the correction is plainly one name for another it is taken over; else a person looks before anybody is reminded by the old words.
        bool IsOld(string owner) => Fold.Name(owner) == Fold.Name(amendment.Old);
        var (owners, doubt) = reader.WhoseIs(
            directive with
            {
                Owners = [.. directive.Owners.Select(owner => IsOld(owner) ? amendment.New : owner)],
                Units = [.. directive.Owners.Zip(directive.Units, (owner, unit) => IsOld(owner) ? amendment.New : unit)],
            },
            corrected.Meeting.Header.Body);
        return directive.Owners.Any(IsOld) && doubt is null
            ? ruling with { Owners = owners }
            : ruling with { Doubt = $"{correcting.Name}將「{amendment.Old}」修正為「{amendment.New}」，請確認由誰辦理。" };
    }

    private static bool IsTerm(Directive directive, string old, Ruling ruling) => directive.Deadline is { } deadline
        ? Overlap(Fold.Name(deadline.Text), Fold.Name(old))
        : ruling.Doubt is not null && DateFinder.Find(old, null).Count + (old.Any(c => c is '月' or '日') ? 1 : 0) > 0; // 2月30日, which is none

    private static bool Overlap(string term, string old) =>
        term.Contains(old, StringComparison.Ordinal) || old.Contains(term, StringComparison.Ordinal) || old.Contains(term.TrimEnd('前', '底'), StringComparison.Ordinal);
}
