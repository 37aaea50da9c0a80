using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tasks.Rulings;

/// <summary>One ruling while the meetings after it are gone through in order.</summary>
internal sealed class RulingLife(Ruling ruling, Directive directive, long passage)
{
    private readonly List<string> cases = [.. ruling.Cases];
    private readonly List<LaterWord> later = [];
    private readonly SortedSet<string> released = new(StringComparer.Ordinal);
    private DutyState? fate;

    /// <summary>As its own minutes have it, with what later ones corrected.</summary>
    public Ruling Ruling { get; private set; } = ruling;

    public Directive Directive => directive;

    public long Passage => passage;

    public IReadOnlyList<string> Cases => cases;

    public RulingLife? Replacement { get; private set; }

    public bool IsOf(string? number) => number is not null && cases.Any(own => Fold.Name(own) == Fold.Name(number));

    public void AddCase(string number)
    {
        if (!IsOf(number))
        {
            cases.Add(number);
        }
    }

    /// <param name="part">Whose part; null for the whole.</param>
    public void Release(IReadOnlyList<string>? part, LaterWord word, Owners owners)
    {
        if (fate is not null || (part is not null && part.Count == 0))
        {
            return;
        }

        later.Add(word);
        released.UnionWith(part ?? []);
        if (part is null || owners.Of(Ruling.Owners).All(owner => released.Contains(owner.Key)))
        {
            fate = DutyState.Done;
        }
    }

    /// <summary>Also what was released or merged: a case that is tracked again was not finished.</summary>
    public void Continue(IReadOnlyList<string>? part, LaterWord word, Owners owners)
    {
        if (Replacement is not null || (part is not null && part.Count == 0 && owners.Of(Ruling.Owners).Count > 0))
        {
            return;
        }

        later.Add(word);
        released.ExceptWith(part ?? [.. released]);
        fate = null;
    }

    public void Merge(string? into, LaterWord word)
    {
        if (fate is null)
        {
            later.Add(word);
            fate = DutyState.Superseded;
            if (into is not null)
            {
                AddCase(into); // found there from now on
            }
        }
    }

    public void Replace(RulingLife by, LaterWord word)
    {
        if (fate is null && by != this)
        {
            later.Add(word);
            (fate, Replacement) = (DutyState.Superseded, by);
        }
    }

    public void Correct(Func<Ruling, Ruling> how, LaterWord word)
    {
        later.Add(word);
        Ruling = how(Ruling);
    }

    public Ruling End(int? replacedBy) => Ruling with
    {
        Cases = [.. cases], Later = [.. later.Distinct()], Fate = fate, ReplacedBy = replacedBy, Released = fate is null ? [.. released] : [],
    };
}
