namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>The words of the sentence around a date, which tell whether it was, will be, or must be.</summary>
internal readonly ref struct Surroundings
{
    private static readonly string[] Past = ["已於", "業於", "業已", "業經", "業奉", "曾", "甫於", "前於", "案經", "前經"];
    private static readonly string[] PastBehind = ["圓滿", "落幕"];
    private static readonly string[] Ahead = ["預計", "預定", "訂於", "請"];
    private static readonly string[] NotYet = ["已訂", "已排", "已規劃", "已預", "已請", "已通知", "已定", "已函請"];
    private static readonly string[] Future =
    [
        "預計", "預定", "預訂", "擬於", "擬訂", "擬定", "將於", "即將", "訂於", "定於", "排定", "屆時", "目標", "可望", "希望", "請", "務必", "應於", "須於", "需於", "預為",
        "將在", "將自",
    ];

    // A transcript of a speech may have no full stop for pages.
    private const int Reach = 160;

    private const string Stops = "，。；！？：";

    public Surroundings(string text, int start, int end)
    {
        Text = text;
        Start = start;
        End = end;
        var sentence = start;
        var clause = -1;
        while (sentence > 0 && start - sentence < Reach && text[sentence - 1] is not ('。' or '；' or '！' or '？'))
        {
            sentence--;
            clause = clause < 0 && Stops.Contains(text[sentence], StringComparison.Ordinal) ? sentence + 1 : clause;
        }

        var stop = end;
        while (stop < text.Length && stop - end < Reach && !Stops.Contains(text[stop], StringComparison.Ordinal))
        {
            stop++;
        }

        Sentence = text.AsSpan(sentence, start - sentence);
        Clause = clause < 0 ? Sentence : text.AsSpan(clause, start - clause);
        Behind = text.AsSpan(end, stop - end);
    }

    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>From the last full stop to the date.</summary>
    public ReadOnlySpan<char> Sentence { get; }

    /// <summary>From the last comma to the date.</summary>
    public ReadOnlySpan<char> Clause { get; }

    /// <summary>From the date to the next comma.</summary>
    public ReadOnlySpan<char> Behind { get; }

    public bool IsPast =>
        (IsToldAsPast || Glance.ContainsAny(Behind, PastBehind) || Behind.StartsWith("已") || Behind.StartsWith("業"))
        && !Glance.ContainsAny(Clause, Ahead);

    private bool IsToldAsPast =>
        Glance.ContainsAny(Clause, Past) || (Clause.Contains('已') && !TellsWhom && !Glance.ContainsAny(Clause, NotYet));

    // 已購者得於11月28日前退費: who may, and not what happened.
    private bool TellsWhom => Clause.IndexOf('已') is var at and >= 0
        && Clause[at..].IndexOf('者') is > 1 and < 10
        && Clause[at..].LastIndexOf('已') == 0;

    /// <summary>Somebody is told to do something: 請, 應, 須, 務必 in the sentence before the date.</summary>
    public bool IsOrder => Orders.In(Sentence);

    /// <summary>The date stands inside 「…」, the words of a rule or of somebody else.</summary>
    public bool IsQuoted => Sentence.LastIndexOf('「') > Sentence.LastIndexOf('」');

    public bool IsFuture => Glance.ContainsAny(Clause, Future) || Behind.StartsWith("將");
}
