using System.Text;
using MeetingBot.People;
using MeetingBot.People.Filing;

namespace MeetingBot.Tests.People;

public sealed class RollReaderTests
{
    private const string Well = """
        {
          // 單位
          "units": [ { "name": "資訊局", "aliases": ["資訊處"] }, { "name": "資安科", "parent": "資訊处", }, ], /* 別名也可以 */
          "people": [
            { "id": "wang", "name": "王小明", "units": ["資安科"], "manages": ["資訊處"], "admin": true, "accounts": { "web": "Wang", "bf.msteams": "29:Ab" }, "deputies": ["li"] },
            { "id": "li", "name": "李大同" },
          ],
          "groups": [ { "id": "g", "name": "群組", "units": ["資訊處"], "conversations": { "web": "g" } } ],
          "minutes": { "人事/2025": ["資訊處"], "機密": [], },
        }
        """;

    [Fact]
    public void Reads_what_is_written_and_calls_units_by_their_full_names()
    {
        var roll = Read(Well);

        Assert.Equal(["資訊局", "資安科"], roll.Units.Select(unit => unit.Name));
        Assert.Equal("資訊局", roll.Units[1].Parent);
        Assert.Equal(["資安科"], roll.People[0].Units);
        Assert.Equal(["資訊局"], roll.People[0].Manages);
        Assert.Equal(["li"], roll.People[0].Deputies);
        Assert.Equal([true, false], roll.People.Select(person => person.IsAdmin));
        Assert.Equal("29:Ab", roll.People[0].Accounts["bf.msteams"]);
        Assert.Equal(["資訊局"], roll.Groups[0].Units);
        Assert.Equal(["人事/2025", "機密"], roll.Rules.Select(rule => rule.Folder));
        Assert.Equal(["資訊局"], roll.Rules[0].Units);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{ \"units\": [] } // done\n")]
    [InlineData("// nothing yet\r\n{ }\r\n")]
    public void A_part_that_is_left_out_is_empty(string text) => Assert.Empty(Read(text).Units);

    [Theory]
    // What is not JSON
    [InlineData("", "1||JSON")]
    [InlineData("{\n\"units\": [\n{ \"name\": \"甲\" \"aliases\": [] }]}", "3||JSON")]
    [InlineData("{}\n{}", "2||JSON")]
    [InlineData("[]", "1||units、people")]
    // Slips of the pen
    [InlineData("{\n\"unit\": []}", "2|unit|沒有「unit」")]
    [InlineData("{\"people\": [\n{\"id\": \"a\", \"name\": \"甲\",\n\"unit\": []}]}", "3|people 第 1 筆 › unit|沒有「unit」")]
    [InlineData("{\"people\": [\n{\"id\": \"a\", \"name\": \"甲\",\n\"name\": \"乙\"}]}", "3|name|寫了兩次")]
    [InlineData("{\"people\": [\n{\"id\": \"a\"}]}", "2|people 第 1 筆|少了「name」")]
    [InlineData("{\"people\": [\n{\"id\": \"\", \"name\": \"甲\"}]}", "2|people 第 1 筆 › id|是空的")]
    [InlineData("{\"people\": [\n{\"id\": \"a\", \"name\": \"甲 \"}]}", "2|people 第 1 筆 › name|空白")]
    [InlineData("{\"people\": [\n{\"id\": \"a\", \"name\": \"甲\\u0007\"}]}", "2|people 第 1 筆 › name|控制字元")]
    // What has the wrong shape
    [InlineData("{\"units\":\n{}}", "2|units|[ … ]")]
    [InlineData("{\"units\": [\n\"資訊局\"]}", "2|units 第 1 筆|name、aliases、parent")]
    [InlineData("{\"people\": [{\"id\": 7,\n\"name\": null}]}", "1|people 第 1 筆 › id|文字", "2|people 第 1 筆 › name|文字")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"admin\": \"yes\"}]}", "2|people 第 1 筆 › admin|true")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"accounts\": []}]}", "2|people 第 1 筆 › accounts|{")]
    [InlineData("{\"minutes\": {\n\"a\": \"資訊局\"}}", "2|minutes › a|[ … ]")]
    // Units
    [InlineData("{\"units\": [{\"name\": \"資訊局\"},\n{\"name\": \"資訊局\"}]}", "2|units 第 2 筆 › name|第 1 行")]
    [InlineData("{\"units\": [{\"name\": \"臺北\"},\n{\"name\": \"甲\",\n\"aliases\": [\"台北\"]}]}", "3|units 第 2 筆 › aliases|第 1 行")] // one name in two spellings
    [InlineData("{\"units\": [{\"name\": \"甲\",\n\"aliases\": [\"甲\"]}]}", "2|units 第 1 筆 › aliases|第 1 行")]
    [InlineData("{\"units\": [{\"name\": \"甲\",\n\"parent\": \"乙\"}]}", "2|units 第 1 筆 › parent|「乙」")]
    [InlineData("{\"units\": [{\"name\": \"甲\", \"parent\": \"甲\"}]}", "1|parent|甲 → 甲")]
    [InlineData("{\"units\": [{\"name\": \"丁\", \"parent\": \"甲\"},\n{\"name\": \"甲\", \"parent\": \"乙\"}, {\"name\": \"乙\",\n\"parent\": \"丙\"}, {\"name\": \"丙\", \"parent\": \"甲\"}]}", "2|units 第 2 筆 › parent|甲 → 乙 → 丙 → 甲")]
    // People
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\"},\n{\"id\": \"a\", \"name\": \"乙\"}]}", "2|people 第 2 筆 › id|第 1 行")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"units\": [\"資訊局\",\n\"x\"]}]}", "2|units|「資訊局」", "3|units|「x」")]
    [InlineData("{\"units\": [{\"name\": \"甲\", \"aliases\": [\"乙\"]}], \"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"units\": [\"甲\", \"乙\"]}]}", "2|units|兩次")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"deputies\": [\"b\"]}]}", "2|people 第 1 筆 › deputies|「b」")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"deputies\": [\"a\"]}]}", "2|deputies|自己")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"away\": [{\"from\": \"12/25\", \"to\": \"2026-01-05\"}]}]}", "2|away 第 1 筆 › from|不是日期")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"away\": [{\"from\": \"2026-01-05\"}]}]}", "2|away 第 1 筆|少了「to」")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"away\": [{\"from\": \"2026-01-05\", \"to\": \"115/1/4\"}]}]}", "2|to|在第一天「2026-01-05」之前")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\"}, {\"id\": \"b\", \"name\": \"乙\",\n\"deputies\": [\"a\", \"a\"]}]}", "2|deputies|兩次")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\", \"accounts\": {\"web\": \"W\"}},\n{\"id\": \"b\", \"name\": \"乙\", \"accounts\": {\"web\": \"w\"}}]}", "2|people 第 2 筆 › accounts|第 1 行")] // sign-in names have no case
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"accounts\": {\"teams\": \"w\"}}]}", "2|accounts|bf.msteams")]
    [InlineData("{\"people\": [{\"id\": \"a\", \"name\": \"甲\",\n\"accounts\": {\"web\": \"w\", \"web\": \"v\"}}]}", "2|accounts|兩次")]
    [InlineData("{\"units\": [{\"name\": \"甲\"}], \"people\": [{\"id\": \"a\", \"name\": \"甲\", \"manages\": [\"甲\"]},\n{\"id\": \"b\", \"name\": \"乙\", \"manages\": [\"甲\"]}]}", "2|people 第 2 筆 › manages|主管")]
    // Groups
    [InlineData("{\"groups\": [\n{\"id\": \"g\", \"name\": \"群\"}]}", "2|groups 第 1 筆|沒有單位")]
    [InlineData("{\"units\": [{\"name\": \"甲\"}], \"groups\": [{\"id\": \"g\", \"name\": \"群\", \"units\": [\"甲\"], \"conversations\": {\"web\": \"r\"}},\n{\"id\": \"h\", \"name\": \"組\", \"units\": [\"甲\"], \"conversations\": {\"web\": \"r\"}}]}", "2|groups 第 2 筆 › conversations|第 1 行")]
    // Folders
    [InlineData("{\"minutes\": {\n\"../a\": [], \"b/./c\": [], \"/d\": [], \"e/\": [], \"f//g\": [], \"h /i\": []}}", "2||../a", "2||b/./c", "2||/d", "2||e/", "2||f//g", "2||h /i")]
    [InlineData("{\"minutes\": {\n\"a\\\\b\": []}}", "2|minutes|反斜線")]
    [InlineData("{\"minutes\": { \"a\": [],\n\"a\": []}}", "2|minutes|兩次")]
    [InlineData("{\"minutes\": {\n\"a\": [\"甲\"]}}", "2|minutes › a|「甲」")]
    public void Says_what_is_wrong_where(string text, params string[] expected)
    {
        var faults = Wrong(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected.Length, faults.Count);
        Assert.All(faults.Zip(expected), pair =>
        {
            var parts = pair.Second.Split('|', 3);
            Assert.Equal(int.Parse(parts[0]), pair.First.Line);
            Assert.EndsWith(parts[1], pair.First.Key, StringComparison.Ordinal);
            Assert.Contains(parts[2], pair.First.Why, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_in_the_order_of_the_lines()
    {
        var faults = Wrong("{\n\"groups\": [\n{}],\n\"minutes\": {\n\"a/..\": [\"甲\"]},\n\"unit\": [],\n\"units\": [{\n\"name\": \"乙\", \"parent\": \"丙\"}]}"u8);

        Assert.Equal([3, 3, 3, 5, 5, 6, 8], faults.Select(fault => fault.Line));
        Assert.StartsWith("people.json 第 3 行，groups 第 1 筆：", faults[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_told_so()
    {
        byte[] big5 = [.. "{\n// "u8, 0xB8, 0xEA, 0xB0, 0x54, .. "\n}"u8];

        var fault = Assert.Single(Wrong(big5));

        Assert.Equal(2, fault.Line);
        Assert.Contains("UTF-8", fault.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"units\": [{\"name\": \"\\ud800\"}]}")] // half a character
    [InlineData("{\"\\ud800\": 1}")]
    public void What_is_no_text_at_all_is_an_error_like_any_other(string text) => Assert.Single(Wrong(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void However_the_file_is_cut_off_it_is_read_or_told_wrong()
    {
        var bytes = Encoding.UTF8.GetBytes(Well);

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.NotEmpty(Wrong(bytes.AsSpan(0, length))));
    }

    private static Roll Read(string text) => Assert.IsType<RollReading.Read>(RollReader.Read("people.json", Encoding.UTF8.GetBytes(text))).Roll;

    private static IReadOnlyList<RollFault> Wrong(ReadOnlySpan<byte> text) => Assert.IsType<RollReading.Wrong>(RollReader.Read("people.json", text)).Faults;
}
