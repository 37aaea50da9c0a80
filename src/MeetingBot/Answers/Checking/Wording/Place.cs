namespace MeetingBot.Answers.Checking.Wording;

/// <summary>How far an answer has been followed in its source.</summary>
/// <param name="At">The next token of the answer.</param>
/// <param name="Next">The token of the source behind the last one taken.</param>
/// <param name="Run">How many were taken together, at most two; -1 before the first.</param>
/// <param name="Stopped">Whether the answer has a stop since the last token taken.</param>
/// <param name="Joined">Whether it has a joining word since then.</param>
/// <param name="Front">Where the words began that were told before what stands before them; 0 when none were.</param>
/// <param name="Back">Where they ended.</param>
/// <param name="Owed">The clause that the next token must be of, because a day of it stands before; -1 when none.</param>
internal readonly record struct Place(int At, int Next, int Run, bool Stopped, bool Joined, int Front, int Back, int Owed)
{
    /// <summary>As <see cref="Front"/>: a sentence that begins inside a clause must turn back to the clause's beginning.</summary>
    public const int MustTurnBack = -1;

    public static Place Begin(int at, int next, bool isInlet) => new(at, next, -1, true, false, isInlet ? 0 : MustTurnBack, 0, -1);

    public Place Took(bool isStop) => this with
    {
        At = At + 1,
        Next = Next + 1,
        Run = isStop ? 0 : Math.Min(2, Math.Max(Run, 0) + 1),
        Stopped = isStop,
        Joined = false,
        Owed = -1,
    };

    /// <summary>The answer goes on and the source does not.</summary>
    public Place Passed(int length) => this with { At = At + length, Run = Math.Min(Run, 0) };

    public Place JumpedTo(int next) => this with { Next = next, Run = 0 };

    /// <summary>What stands before the words told first has been told; it goes on behind them.</summary>
    public Place BackAgain() => this with { Next = Back, Front = 0, Back = 0, Run = 0 };
}
