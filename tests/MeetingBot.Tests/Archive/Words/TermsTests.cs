using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Archive.Words;

public sealed class TermsTests
{
    [Theory]
    [InlineData("盤點財產", "盘点 点财 财产")]
    [InlineData("盤 點", "盘点")] // the typesetter's blank
    [InlineData("204-2", "204-2")]
    [InlineData("204－2、３件", "204-2 3")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("COVID-19 TaipeiON", "covid-19 taipeion")]
    [InlineData("㈠", "一")] // not a pair, and no term
    [InlineData("𠮷野", "𠮷野")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_text_has_these_terms(string? text, string expected)
    {
        var wanted = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(term => term != "一");

        Assert.Equal(wanted.ToHashSet(), Terms.Of(text).ToHashSet());
    }

    [Theory]
    [InlineData("第十二次")]
    [InlineData("第12次")]
    [InlineData("第１２次")]
    [InlineData("第 十二 次")]
    public void A_sitting_has_one_spelling(string text)
    {
        Assert.Contains("第12次", Terms.Of(text));
    }

    [Theory]
    [InlineData("114年2月27日")]
    [InlineData("１１４年２月２７日（四）")]
    [InlineData("中華民國114年2月27日")]
    [InlineData("一一四年二月廿七日")]
    [InlineData("114/2/27")]
    [InlineData("114.02.27")]
    [InlineData("2025-02-27")]
    [InlineData("西元2025年2月27號")]
    [InlineData("2025年2月27号")]
    public void A_date_has_one_spelling_with_and_without_its_year(string text)
    {
        Assert.Superset(new HashSet<string> { "d2025-02-27", "d02-27" }, Terms.Of($"請於{text}前完成").ToHashSet());
    }

    [Theory]
    [InlineData("2月27日")]
    [InlineData("二月二十七日")]
    [InlineData("2/27")]
    public void A_day_without_a_year_is_found_in_any_year(string text)
    {
        var terms = Terms.Of($"請於{text}前完成");

        Assert.Contains("d02-27", terms);
        Assert.DoesNotContain(terms, term => term.StartsWith("d2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("204-2案")]
    [InlineData("13/45")]
    [InlineData("13月40日")]
    [InlineData("3/4/")]
    [InlineData("99.06%")]
    public void What_is_no_date_is_none(string text)
    {
        Assert.DoesNotContain(Terms.Of(text), term => term.StartsWith('d'));
    }

    [Theory]
    [InlineData("臺北市政府裡", "台北市政府裏")]
    [InlineData("資訊局", "资讯局")]
    [InlineData("ＡＢＣ％１２", "abc%12")]
    [InlineData("塚\uFA10金\uF90A", "塚塚金金")] // compatibility ideographs, as PDF fonts have them
    public void One_word_in_two_spellings_has_the_same_terms(string one, string other)
    {
        Assert.Equal(Terms.Of(one).ToHashSet(), Terms.Of(other).ToHashSet());
        Assert.Equal(Fold.Name(one), Fold.Name(other));
    }

    /// <summary>When this fails the terms of texts have changed: raise <see cref="Terms.Version"/>, and write the new sum here.</summary>
    [Fact]
    public void Archives_make_their_index_anew_when_terms_change()
    {
        var terms = Directory.GetFiles(Path.Combine(Repository.Root, "samples", "minutes"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file)).SelectMany(line => Terms.Of(line).Order(StringComparer.Ordinal));
        var sum = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', terms))))[..12];

        Assert.Equal((1, "16FB1AC42D4E"), (Terms.Version, sum));
    }
}
