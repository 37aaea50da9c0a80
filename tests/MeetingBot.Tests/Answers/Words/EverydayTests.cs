using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Answers.Words;

/// <summary>Everyday words get the office's; words of an office stay as they are.</summary>
public sealed class EverydayTests
{
    [Fact]
    public void A_word_gets_what_minutes_write_for_it()
    {
        var told = Everyday.Translate([Word("帳號", 0), Word("關掉", 2)]);

        Assert.Equal(["帳號", "關掉"], told.Select(w => w.Text));
        Assert.Contains(Fold.Of("停用"), told[1].Office);
        Assert.Empty(told[0].Office);
    }

    [Fact]
    public void Neighbours_that_are_one_word_together_are_joined_and_others_are_not()
    {
        Assert.Equal(["po文"], Everyday.Translate([Word("po", 0, WordClass.Act), Word("文", 2)]).Select(w => w.Text));
        Assert.Equal(["po", "文"], Everyday.Translate([Word("po", 0, WordClass.Act), Word("文", 5)]).Select(w => w.Text));
    }

    [Fact]
    public void Names_are_never_taken_for_anything_else() =>
        Assert.All(Everyday.Translate([Word("關掉", 0, WordClass.Exact), Word("關掉", 2, WordClass.Unit)]), word => Assert.Empty(word.Office));

    [Fact]
    public void Latin_letters_are_a_word_like_any_other() =>
        Assert.Contains(Fold.Of("績效指標"), Assert.Single(Everyday.Translate([Word("KPI", 0, WordClass.Exact)])).Office);

    // The list is data that people add to: each line leads from one word to others, and no question word hides in it.
    [Fact]
    public void Each_line_of_the_list_leads_to_other_words()
    {
        var lines = WordFile.Lines("everyday.txt").ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"^[^\s>]{2,} > [^\s>]{2,}( [^\s>]{2,})*$", line));
        Assert.All(lines, line => Assert.DoesNotMatch("^[^>]*(什麼|怎麼|誰|哪|幾|多少)", line));
        Assert.Equal(lines.Count, lines.Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).Distinct().Count());
    }

    private static QuestionWord Word(string text, int at, WordClass kind = WordClass.Thing) => new(text, Fold.Of(text), at, kind);
}
