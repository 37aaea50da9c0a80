namespace MeetingBot.Archive.Duties;

/// <summary>How many duties of each kind minutes brought; each is counted once, under the first kind that fits.</summary>
/// <param name="Historic">Their term had passed when they came in.</param>
/// <param name="Doubtful">A person must settle something first.</param>
/// <param name="Closed">Later minutes had released, merged or repeated them already.</param>
/// <param name="Last">The highest number among them; where the next tally goes on.</param>
internal sealed record DutyTally(int Dated, int Undated, int Recurring, int Historic, int Doubtful, int Closed, long Last)
{
    public static DutyTally None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public int All => Dated + Undated + Recurring + Historic + Doubtful + Closed;

    /// <summary>有期限 3、未定期限 12、例行 1、歷史（期限已過，不催辦） 40、待確認 2、後續會議已結 5.</summary>
    public string Words => $"有期限 {Dated}、未定期限 {Undated}、例行 {Recurring}、歷史（期限已過，不催辦） {Historic}、待確認 {Doubtful}、後續會議已結 {Closed}";

    public DutyTally And(DutyTally other) => new(
        Dated + other.Dated, Undated + other.Undated, Recurring + other.Recurring, Historic + other.Historic, Doubtful + other.Doubtful, Closed + other.Closed,
        Math.Max(Last, other.Last));

    public static DutyTally Of(IEnumerable<Duty> duties) => duties.Aggregate(None, (sum, duty) =>
        sum.And(Of(duty.State, duty.IsDoubtful, duty.Recurs is not null, duty.Term is not null, 1) with { Last = duty.Number }));

    public static DutyTally Of(DutyState state, bool isDoubtful, bool recurs, bool isDated, int many) => state switch
    {
        DutyState.Historic => None with { Historic = many },
        not DutyState.Open => None with { Closed = many },
        _ when isDoubtful => None with { Doubtful = many },
        _ when recurs => None with { Recurring = many },
        _ when isDated => None with { Dated = many },
        _ => None with { Undated = many },
    };
}
