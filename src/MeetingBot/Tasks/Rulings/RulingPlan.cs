using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;

namespace MeetingBot.Tasks.Rulings;

/// <summary>
/// What the duties of one kind of meeting should be, by all of its minutes together in the order they were held. In whichever order they
/// were loaded, the same comes out; nothing that is kept is looked at.
/// </summary>
internal sealed class RulingPlan
{
    private readonly Roll roll;
    private readonly Owners owners;
    private readonly List<RulingLife> lives = [];
    private readonly Dictionary<string, List<RulingLife>> byCase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RulingLife> byText = new(StringComparer.Ordinal);

    private RulingPlan(Roll roll, Owners owners) => (this.roll, this.owners) = (roll, owners);

    /// <param name="minutes">Of all meetings of one kind, in the order they were held.</param>
    public static IReadOnlyList<Ruling> Of(IReadOnlyList<RuledMinutes> minutes, Roll roll, OfficeDays days, Owners owners)
    {
        var plan = new RulingPlan(roll, owners);
        var reader = new RulingReader(roll, days, owners);
        var order = minutes.Select(one => one.Meeting).ToList();
        var given = new List<IReadOnlyList<RulingLife>>(minutes.Count);
        for (var place = 0; place < minutes.Count; place++)
        {
            plan.Hear(minutes[place]);
            if (SittingOrder.CorrectedBy(order, place) is { } corrected)
            {
                RulingCorrection.Apply(minutes[place], minutes[corrected], given[corrected], reader);
            }

            given.Add([.. reader.Read(minutes[place]).Select(one => new RulingLife(one.Ruling, one.Directive, one.Passage))]);
            plan.Give(minutes[place], given[place]);
        }

        return plan.Rulings();
    }

    // What a meeting says of a case is about the case as it stood when the meeting began, and so about what earlier meetings ordered. A
    // release beside a new order (「10-1案解除列管，請總務組於12月底前…」) closes the old matter; the new order stands, or it would never be one.
    private void Hear(RuledMinutes minutes)
    {
        foreach (var said in minutes.Cases.Where(said => said.Number is not null))
        {
            foreach (var life in byCase.GetValueOrDefault(Fold.Name(said.Number), []))
            {
                Hear(life, said, minutes);
            }
        }
    }

    private void Hear(RulingLife life, CaseStatement said, RuledMinutes minutes)
    {
        var part = said.Part is { } named ? OwnersIn(life, named) : null;
        switch (said.Status)
        {
            case CaseStatus.Released when said.Condition is null:
                life.Release(part, minutes.Says($"{said.Part}解除列管"), owners);
                break;
            case CaseStatus.Continued or CaseStatus.Released:
                life.Continue(part, minutes.Says($"{said.Part}賡續列管{(said.Condition is { } condition ? $"（{condition}始解除）" : "")}"), owners);
                break;
            case CaseStatus.Merged:
                life.Merge(said.Into, minutes.Says(said.Into is { } into ? $"併入{into}案" : "併案"));
                break;
        }
    }

    private List<string> OwnersIn(RulingLife life, string part)
    {
        var folded = Fold.Name(part);
        return
        [
            .. owners.Of(life.Ruling.Owners).Where(owner => !owner.IsPerson && roll.FindUnit(owner.Key) is { } unit
                && unit.Names.Any(name => folded.Contains(Fold.Name(name), StringComparison.Ordinal))).Select(owner => owner.Key),
        ];
    }

    private void Give(RuledMinutes minutes, IReadOnlyList<RulingLife> given)
    {
        OpenedCases.Join(minutes, given);
        foreach (var life in given)
        {
            foreach (var merged in minutes.Cases.Where(said => said is { Status: CaseStatus.Merged, Into: not null } && life.IsOf(said.Number)))
            {
                life.AddCase(merged.Into!); // 10-5案併10-4案，請…提出整合後之期程: from now on it is spoken of as 10-4
            }

            Replace(life, minutes);
        }

        foreach (var life in given) // only now: what one meeting orders side by side stands side by side
        {
            lives.Add(life);
            byText[Fold.Name(life.Ruling.Text)] = life;
            foreach (var number in life.Cases.Select(Fold.Name).Distinct())
            {
                (byCase.TryGetValue(number, out var same) ? same : byCase[number] = []).Add(life);
            }
        }
    }

    // The same words again, or another day for the same owners in the same case: the later one is what is owed.
    private void Replace(RulingLife life, RuledMinutes minutes)
    {
        if (byText.GetValueOrDefault(Fold.Name(life.Ruling.Text)) is { } repeated && repeated.Ruling.Owners == life.Ruling.Owners)
        {
            repeated.Replace(life, minutes.Says("重申"));
        }

        if (life.Ruling.IsDated && life.Ruling.Owners is not Ownership.Nobody)
        {
            foreach (var earlier in life.Cases.SelectMany(number => byCase.GetValueOrDefault(Fold.Name(number), [])).Where(earlier => earlier.Ruling.Owners == life.Ruling.Owners))
            {
                earlier.Replace(life, minutes.Says($"同案另定期限（{life.Ruling.Term!.Words}）"));
            }
        }
    }

    private List<Ruling> Rulings()
    {
        var places = lives.Select((life, place) => (life, place)).ToDictionary(one => one.life, one => one.place);
        return lives.ConvertAll(life => life.End(life.Replacement is { } other ? places[other] : null));
    }
}
