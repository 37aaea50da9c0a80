using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingBot.Archive;
using Microsoft.Extensions.Configuration;

namespace MeetingBot.Tests.Web.Hosting;

/// <summary>appsettings.json, the options classes and the tables of the README name the same keys: none is hidden, none is read by nobody.</summary>
public sealed partial class SettingsTests
{
    private static readonly string[] WithoutOptions = ["Urls", "Clock:StartsAt", "Clock:Speed"];

    private static readonly IReadOnlyDictionary<string, Type> Sections = typeof(ArchiveOptions).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
        .Select(type => (Type: type, Section: (string?)type.GetField("Section")?.GetRawConstantValue()))
        .Where(pair => pair.Section is not null)
        .ToDictionary(pair => pair.Section!, pair => pair.Type);

    private static readonly string[] OfOptions = [.. WithoutOptions.Concat(Sections.SelectMany(pair => KeysOf(pair.Key, pair.Value))).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_file_of_settings_has_every_key_that_is_read_and_no_other() => Assert.Equal(OfOptions, KeysInFile().Order(StringComparer.Ordinal));

    [Fact]
    public void The_README_explains_every_key_once_and_no_other() => Assert.Equal(OfOptions, KeysInReadme().Order(StringComparer.Ordinal));

    [Fact]
    public void The_file_of_settings_says_what_holds_without_it()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build();

        Assert.All(Sections, section =>
            Assert.Equal(Written(Activator.CreateInstance(section.Value)), Written(file.GetSection(section.Key).Get(section.Value))));
    }

    private static string Written(object? options) => JsonSerializer.Serialize(options, options!.GetType()).Replace("null", "\"\"", StringComparison.Ordinal);

    private static IEnumerable<string> KeysOf(string section, Type options) => options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite)
        .SelectMany(property => property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)
            ? KeysOf($"{section}:{property.Name}", property.PropertyType)
            : [$"{section}:{property.Name}"]);

    private static IEnumerable<string> KeysInFile()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json")));
        return [.. Leaves("", file.RootElement).Where(key => !key.StartsWith("Logging:", StringComparison.Ordinal))];
    }

    // An empty object is a table that has no rows yet.
    private static IEnumerable<string> Leaves(string key, JsonElement value) => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any()
        ? value.EnumerateObject().SelectMany(one => Leaves(key.Length == 0 ? one.Name : $"{key}:{one.Name}", one.Value))
        : [key];

    private static IEnumerable<string> KeysInReadme()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var settings = text[text.IndexOf("\n## Settings", StringComparison.Ordinal)..text.IndexOf("\n## The archive", StringComparison.Ordinal)];
        foreach (var row in FirstCell().Matches(settings).Select(row => row.Groups["cell"].Value).Where(cell => !cell.StartsWith("`Logging", StringComparison.Ordinal)))
        {
            var before = "";
            foreach (var key in Key().Matches(row).Select(match => match.Groups["key"].Value))
            {
                var whole = key[0] == ':' ? before + key : key; // `SignIn:Authority`, `:ClientId`
                before = whole.Contains(':', StringComparison.Ordinal) ? whole[..whole.LastIndexOf(':')] : "";
                yield return whole;
            }
        }
    }

    [GeneratedRegex(@"^\| (?<cell>`:?[A-Z][^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex("`(?<key>[^`]+)`")]
    private static partial Regex Key();
}
