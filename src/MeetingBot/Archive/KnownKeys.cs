using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace MeetingBot.Archive;

/// <summary>A key in a section that no option has is a slip of the pen: what was meant would silently not hold.</summary>
internal sealed class KnownKeys<T>(IConfigurationSection section) : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var unknown = Unknown(section, typeof(T)).ToList();
        return unknown.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(unknown.Select(key => $"設定 {key} 沒有這個鍵：請檢查拼字，README 的設定表列出了所有的鍵。"));
    }

    // Options within options have keys of their own; a list or a table has whatever its rows are called.
    private static IEnumerable<string> Unknown(IConfigurationSection section, Type options)
    {
        var known = options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)
            .ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);
        return section.GetChildren().SelectMany(child =>
            !known.TryGetValue(child.Key, out var type) ? [child.Path]
            : type.Name.EndsWith("Options", StringComparison.Ordinal) ? Unknown(child, type)
            : Enumerable.Empty<string>());
    }
}
