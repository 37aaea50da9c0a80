using System.CommandLine;
using System.CommandLine.Parsing;

namespace MeetingBot.Console;

/// <summary>A file or folder that must be there: what is missing is named.</summary>
internal static class Existing
{
    public static void MustExist<T>(this Argument<T> place) where T : FileSystemInfo => place.Validators.Add(Check);

    public static void MustExist<T>(this Option<T> place) where T : FileSystemInfo => place.Validators.Add(Check);

    private static void Check(SymbolResult given)
    {
        var isFile = given switch
        {
            ArgumentResult argument => argument.Argument.ValueType == typeof(FileInfo),
            OptionResult option => option.Option.ValueType == typeof(FileInfo),
            _ => false,
        };
        foreach (var missing in given.Tokens.Select(t => t.Value).Where(path => isFile ? !File.Exists(path) : !Directory.Exists(path)))
        {
            given.AddError(isFile ? $"找不到檔案「{missing}」。" : $"找不到資料夾「{missing}」。");
        }
    }
}
