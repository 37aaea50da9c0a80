using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>A text as tokens, with who is named in it and which words turn its meaning.</summary>
internal sealed class WordedText
{
    private const string Collective = "同仁|廠商|業者|學生|民眾|委員|里長|首長|主管|主任秘書|召集人|師生|志工|本人|處長|局長|市長|校長|院長|機關|單位|科室|公司";
    private static readonly string[] Collectives = Fold.Of(Collective).Split('|');
    private readonly bool[] actors;
    private readonly int[] actorStarts;
    private readonly bool[] turning;
    private readonly int[] clauses;

    /// <param name="units">Names of units that may stand in it, folded.</param>
    public WordedText(IReadOnlyList<Token> tokens, IEnumerable<string> units)
    {
        Tokens = tokens;
        Letters = string.Concat(tokens.Select(LetterOf));
        turning = TurningWords.In(Letters);
        Folded = Fold.Of(Letters);
        (actors, actorStarts) = Find(Folded, units.Concat(Collectives).SelectMany(name => new[] { "各" + name, name }));
        clauses = new int[tokens.Count + 1];
        for (var at = 0; at < tokens.Count; at++)
        {
            clauses[at + 1] = clauses[at] + (tokens[at].Kind == TokenKind.Stop ? 1 : 0);
        }
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>One letter a token: a day is @, a number #, a Latin word *.</summary>
    public string Letters { get; }

    /// <summary>The same as the dictionary and the archive spell it.</summary>
    public string Folded { get; }

    public int Count => Tokens.Count;

    public bool IsTurning(int at) => turning[at];

    public bool IsActor(int at) => actors[at];

    /// <summary>Whether the name of somebody begins here.</summary>
    public bool ActorBegins(int at) => at < Count && actorStarts[at] > 0;

    public bool IsStop(int at) => Tokens[at].Kind == TokenKind.Stop;

    /// <summary>Which clause a token is of; a stop is of the clause that it ends.</summary>
    public int Clause(int at) => clauses[at];

    public int ClauseStart(int at)
    {
        while (at > 0 && !IsStop(at - 1))
        {
            at--;
        }

        return at;
    }

    /// <returns>The place of the stop that ends the clause, or the end of the text.</returns>
    public int ClauseEnd(int at) => EndOf(at, ",;.()");

    /// <returns>The place of the semicolon or full stop behind it, or the end of the text.</returns>
    public int PartEnd(int at) => EndOf(at, ";.");

    public int PartStart(int at) => StartOf(at, ";.");

    /// <summary>Whether somebody named here is told to do it, or does it: 請資訊局, 由資訊局, or first in the clause.</summary>
    public bool IsAgent(int at) =>
        actorStarts[at] > 0 && (at == 0 || (IsStop(at - 1) && Tokens[at - 1].Text != "(") || Tokens[at - 1].IsAnyOf("請由"));

    /// <summary>Whether it holds for a place from here up to there.</summary>
    public static bool Any(int from, int to, Func<int, bool> holds)
    {
        for (var at = from; at < to; at++)
        {
            if (holds(at))
            {
                return true;
            }
        }

        return false;
    }

    public int DaysInClause(int at)
    {
        var (from, to) = (ClauseStart(at), ClauseEnd(at));
        return Enumerable.Range(from, to - from).Count(i => Tokens[i].Kind == TokenKind.Day);
    }

    private static char LetterOf(Token token) => token.Kind switch
    {
        TokenKind.Day => '@',
        TokenKind.Number => '#',
        TokenKind.Word => '*',
        _ => token.Text[0],
    };

    public int AgentsIn(int from, int to) => Enumerable.Range(from, to - from).Count(IsAgent);

    private int EndOf(int at, string stops)
    {
        while (at < Count && !(IsStop(at) && stops.Contains(Tokens[at].Text, StringComparison.Ordinal)))
        {
            at++;
        }

        return at;
    }

    private int StartOf(int at, string stops)
    {
        while (at > 0 && !(IsStop(at - 1) && stops.Contains(Tokens[at - 1].Text, StringComparison.Ordinal)))
        {
            at--;
        }

        return at;
    }

    private static (bool[] Within, int[] Starts) Find(string letters, IEnumerable<string> names)
    {
        var (within, starts) = (new bool[letters.Length], new int[letters.Length]);
        foreach (var name in names.OrderByDescending(n => n.Length))
        {
            foreach (var at in Spelling.PlacesOf(name, letters))
            {
                if (!within[at])
                {
                    starts[at] = name.Length;
                }

                within.AsSpan(at, name.Length).Fill(true);
            }
        }

        return (within, starts);
    }
}
