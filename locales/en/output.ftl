## Files that adieu writes for a person, and what stands in their way.

help-arg-force = Also replace files in the way that are not adieu’s, or that you changed
help-arg-card-force = Write into a folder that is not empty, over the files of an earlier backup
# $folder (String) - folder
# $names (String) - names of files
output-foreign = Nothing was written: in { $folder } stand files that adieu did not write, or that were changed since: { $names }.
output-foreign-hint = Name another folder with --out, or move these files away. To replace them: --force.
# $file (String) - path
output-exists = Nothing was written: { $file } is there already.
output-exists-hint = Give another name, or move it away. To replace it: --force.
# $list (String) - path
output-no-list = Nothing was written: { $list } should say which files in this folder are adieu’s, and cannot be used for that.
# $name (String) - name of the list
output-no-list-hint = Name another folder, or move { $name } away. With --force it is written anew, and files of the same names are replaced.
# $folder (String) - folder
# $owner (String) - reference of a case
output-others = Nothing was written: { $folder } holds files of { $owner }.
# $path (String) - path
output-in-the-way = Nothing was written: { $path } is in the way; it is not what adieu puts there.
output-in-the-way-hint = A folder, a link or a device is not replaced. Give another name, or move it away.
# $folder (String) - folder
output-busy = Another adieu is writing to { $folder }.
output-busy-hint = Wait until it has ended, then try again.
# $folder (String) - folder that was named
# $place (String) - folder that was taken
output-beside = { $folder } already holds files of something else. These are in { $place }.
